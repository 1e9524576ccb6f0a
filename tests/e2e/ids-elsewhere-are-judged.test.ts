import { EXPORT_FORMATS, identifyAs } from "@cursus/api";
import { dumpHash, type Graph, judge, retract, verify, withdrawJudgement } from "@cursus/graph";
import { readEntity, reviewInbox } from "@cursus/query";
import { RULES } from "@cursus/record";
import { merge, never } from "@cursus/resolve";
import { afterAll, beforeEach, expect, test } from "vitest";
import { emptyGraph } from "../../packages/graph/src/fixtures/test-graph.ts";
import { patiently } from "../harness/patiently.ts";
import { articleOf, dismissed, holds, KASK, MAAS, MAYOR, personIn } from "../laws/support/careers.ts";
import { buildAfresh } from "../laws/support/run-history.ts";

const AT = new Date("2024-02-01T12:00:00Z");
/** An article at an address, which is its key. */
function online(...told: Parameters<typeof articleOf>): ReturnType<typeof articleOf> {
  const { article, reading } = articleOf(...told);
  return { article: { ...article, url: article.key }, reading };
}
const kask = online("https://news.example/kask", "2019-02-01", holds(KASK, MAYOR));
const gone = online("https://news.example/gone", "2021-03-02", dismissed(KASK, MAYOR, "2021-03-01"));
const maas = online("https://news.example/maas", "2019-04-01", holds(MAAS, MAYOR, "former"));
const articles = [kask, gone, maas];

let graph: Graph | undefined;
const open = (): Graph => graph ?? expect.fail("no graph");
beforeEach(async () => {
  graph ??= await emptyGraph();
  await buildAfresh(graph, RULES, { articles, judgements: [] });
});
afterAll(() => graph?.close());

const sourceOf = (id: string): string => `https://www.wikidata.org/wiki/${id}`;
const given = (mention: string, id: string) =>
  patiently(() => identifyAs(open(), { mention, id: `wikidata:${id}`, source: sourceOf(id), by: "ann" }, AT));
const wholeExport = async (format: keyof typeof EXPORT_FORMATS): Promise<string> =>
  (await Array.fromAsync(EXPORT_FORMATS[format].write(open()))).join("");

/** Pairs of the review that are two by now. */
const maybeOne = async () => (await reviewInbox(open(), 0.5)).pairs.filter(({ one }) => !one);

test("an id elsewhere is shown with its source, outlives a new article, and is taken back without a trace", async () => {
  const before = await dumpHash(open());
  const { judgement, meant, outcome } = await given(KASK.name, "Q11");
  expect({ outcome, kind: judgement.kind }).toEqual({ outcome: "made", kind: "identify" });
  expect((await given(KASK.name, "Q11")).outcome).toBe("unchanged");
  const row = await readEntity(open(), "Person", meant.id);
  expect(row.identifiers).toEqual([{ id: "wikidata:Q11", source: sourceOf("Q11") }]);
  expect(row.says).toContain("wikidata:Q11");
  expect((await verify(open(), RULES)).drift).toEqual([]);
  await patiently(() => withdrawJudgement(open(), RULES, judgement.id, AT));
  expect(await dumpHash(open())).toBe(before);
});

test("it hangs on its article: whoever is meant there has it, and nobody once the article is taken back", async () => {
  const { meant } = await given(`${KASK.name}@${kask.article.key}`, "Q11");
  await patiently(() => retract(open(), RULES, kask.article.key, AT));
  const left = await open().read("MATCH (p:Person {name: $name}) RETURN p.externalIds AS ids", {
    name: KASK.name,
  });
  expect(left).toEqual([{ ids: null }]);
  expect(await open().read("MATCH (p:Person {id: $id}) RETURN p.id AS id", meant)).toEqual([]);
  expect((await verify(open(), RULES)).drift).toEqual([]);
});

test("two persons with one id are offered as maybe one, never merged, until somebody says", async () => {
  await given(KASK.name, "Q11");
  const { shared } = await given(MAAS.name, "Q11");
  expect(shared.map(({ name }) => name)).toEqual([KASK.name]);
  const [offered, ...more] = await maybeOne();
  expect([offered?.left.name, offered?.right.name].toSorted()).toEqual([MAAS.name, KASK.name]);
  expect(offered?.features[0]).toEqual({ name: "both are wikidata:Q11", points: 0 });
  expect(more).toEqual([]);
  await patiently(() => judge(open(), RULES, never(personIn(gone, KASK), personIn(maas, MAAS), "ann"), AT));
  expect(await maybeOne()).toEqual([]);
});

test("one person with two ids of one collection is a conflict that is said", async () => {
  await given(KASK.name, "Q11");
  const { rivals } = await given(`${KASK.name}@${gone.article.key}`, "Q12");
  expect(rivals).toEqual([["wikidata:Q11", "wikidata:Q12"]]);
  const inbox = await reviewInbox(open(), 0.5);
  expect(inbox.rivals).toMatchObject([{ name: KASK.name, ids: ["wikidata:Q11", "wikidata:Q12"] }]);
  await patiently(() => judge(open(), RULES, merge(personIn(kask, KASK), personIn(maas, MAAS), "ann"), AT));
  const [joined] = (await reviewInbox(open(), 0.5)).rivals;
  expect(joined?.ids).toEqual(["wikidata:Q11", "wikidata:Q12"]);
});

test("what has an id on both sides is a command for Wikidata, the rest a comment", async () => {
  await given(KASK.name, "Q11");
  const [office] = await open().read("MATCH (o:Office) RETURN o.id AS id");
  await given(String(office?.id), "Q22");
  const lines = (await wholeExport("quickstatements")).trimEnd().split("\n");
  const [command] = lines.filter((line) => !line.startsWith("/*"));
  expect(command?.split("\t")).toEqual([
    ...["Q11", "P39", "Q22", "P582", "+2021-03-01T00:00:00Z/11"],
    ...["S854", `"${kask.article.key}"`, "S577", "+2019-02-01T00:00:00Z/11"],
    ...["S813", "+2024-02-01T00:00:00Z/11"],
  ]);
  expect(lines.filter((line) => line.startsWith("/*"))).toEqual([expect.stringContaining(`${MAAS.name}, `)]);
  expect(await wholeExport("ftm")).toContain('"wikidataId":["Q11"]');
  expect(await wholeExport("popolo")).toContain('"identifiers":[{"scheme":"wikidata","identifier":"Q11"}]');
});

test("what is no id, no source, or neither a person nor an office is refused", async () => {
  const asked = { mention: KASK.name, id: "wikidata:Q11", source: sourceOf("Q11"), by: "ann" };
  const refused = (one: Partial<typeof asked>) =>
    expect(identifyAs(open(), { ...asked, ...one }, AT)).rejects;
  await refused({ id: "viaf:1" }).toMatchObject({ code: "UsageInvalid" });
  await refused({ source: "javascript:alert(1)" }).toMatchObject({ code: "UsageInvalid" });
  await refused({ mention: "Nobody Known" }).toMatchObject({ code: "NameUnknown" });
});
