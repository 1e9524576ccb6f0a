import { dumpHash, type Graph, verify } from "@cursus/graph";
import { RULES } from "@cursus/record";
import { afterAll, beforeAll, expect, test } from "vitest";
import { emptyGraph } from "../../packages/graph/src/fixtures/test-graph.ts";
import { cursus } from "../harness/cursus.ts";
import { stackVariables } from "../harness/stack.ts";
import { arrested, articleOf, holds, KASK, MAAS, MAYOR } from "../laws/support/careers.ts";
import { buildAfresh } from "../laws/support/run-history.ts";

const articles = [
  articleOf("kask takes over", "2019-02-01", holds(KASK, MAYOR)),
  articleOf("kask at work", "2019-03-01", holds(KASK, MAYOR)),
  articleOf("maas is arrested", "2019-04-01", arrested(MAAS)),
];

let graph: Graph;
let before: string;
beforeAll(async () => {
  graph = await emptyGraph();
  await buildAfresh(graph, RULES, { articles, judgements: [] });
  before = await dumpHash(graph);
});
afterAll(() => graph.close());

const run = (...words: readonly string[]) => cursus(words, { variables: stackVariables() });
const documentOf = async (...words: readonly string[]) => JSON.parse((await run(...words, "--json")).output);

/** Each command is a process of its own. */
const LONG = { timeout: 240_000 };

test("two whom a person judges one are one, with the reason, until that is withdrawn", LONG, async () => {
  expect(await documentOf("why", KASK.name, MAAS.name)).toMatchObject({ one: false, because: "name" });
  const { judgement } = await documentOf("merge", KASK.name, MAAS.name, "--by", "ann");
  expect(judgement).toMatchObject({ kind: "same", by: "ann" });
  expect(await documentOf("why", KASK.name, MAAS.name)).toMatchObject({ one: true, because: "judged" });
  expect((await run("merge", MAAS.name, KASK.name, "--by", "ann")).output).toContain("judged before");
  expect((await verify(graph, RULES)).drift).toEqual([]);
  expect((await run("withdraw", judgement.id.slice(0, 8))).code).toBe(0);
  expect(await dumpHash(graph)).toBe(before);
});

test("a wrong merge is split by naming the articles, and stays so", LONG, async () => {
  const members = await run("why", KASK.name);
  expect(members.output).toContain("kask at work");
  const pair = ["kask takes over", "kask at work"].map((article) => `${KASK.name}@${article}`);
  expect(await documentOf("why", ...pair)).toMatchObject({ one: true, because: "rule" });
  expect((await run("split", ...pair)).code).toBe(0);
  expect(await documentOf("why", ...pair)).toMatchObject({ one: false, because: "judged" });
  expect(await documentOf("judgements")).toMatchObject([{ kind: "different" }]);
  const ambiguous = await run("never", KASK.name, MAAS.name);
  expect(ambiguous).toMatchObject({ code: 65, notes: expect.stringContaining("NameAmbiguous") });
  expect((await verify(graph, RULES)).drift).toEqual([]);
});

test("what is not on record, and one mention with itself, is refused", LONG, async () => {
  expect(await run("merge", "Nobody Known", KASK.name)).toMatchObject({ code: 66 });
  expect(await run("never", MAAS.name, MAAS.name)).toMatchObject({ code: 64 });
});
