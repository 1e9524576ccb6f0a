import { mkdir, mkdtemp, rm, symlink, truncate, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type Graph, migrate, openGraph } from "@cursus/graph";
import { afterAll, beforeAll, beforeEach, expect, test } from "vitest";
import { cursus, type Ended } from "../harness/cursus.ts";
import { type GraphByHand, graphByHand } from "../harness/graph-by-hand.ts";
import { stackAddresses, stackVariables, uniquePrefix } from "../harness/stack.ts";

const GOOD =
  "LIMA -- President Ana Rojas Vega of Peru dismissed Defense Minister Juan Soto Paz on May 3, 2021.\n";
let folder: string;
let graph: Graph;
let byHand: GraphByHand;
const variables = { ...stackVariables(), CURSUS_QUEUE_PREFIX: uniquePrefix() };
const run = (arguments_: readonly string[], input?: string): Promise<Ended> =>
  cursus(arguments_, { variables, folder, ...(input === undefined ? {} : { input }) });

beforeAll(async () => {
  const { neo4j } = stackAddresses();
  graph = await openGraph(neo4j);
  byHand = graphByHand(neo4j);
  await migrate(graph);
  folder = await mkdtemp(join(tmpdir(), "cursus-e2e-"));
});
beforeEach(() => byHand.wipe());
afterAll(async () => {
  await Promise.all([graph.close(), byHand.close()]);
  await rm(folder, { recursive: true, force: true });
});

/** Keys of all that was accepted, whether or not it was read. */
async function accepted(): Promise<readonly unknown[]> {
  return (await graph.read("MATCH (s:Submission) RETURN s.key AS key")).map(({ key }) => key);
}

const BAD: readonly (readonly [name: string, content: string | Uint8Array, code: string])[] = [
  ["empty.txt", "", "ArticleEmpty"],
  ["binary.txt", Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0, 0, 1, 2]), "ArticleBinary"],
  ["surrogate.json", '{"text": "The minister \\ud800 left."}', "ArticleMalformed"],
  ["list.json", "[1, 2]", "ArticleMalformed"],
  ["broken.json", '{"text":', "ArticleMalformed"],
  ["dated.json", '{"text": "The minister left.", "published": "2021-02-30"}', "DateInvalid"],
];

test("every bad file of a batch is told in one line, the good one goes in, and a second time is unchanged", async () => {
  const batch = join(folder, "batch");
  await mkdir(batch);
  for (const [name, content] of BAD) await writeFile(join(batch, name), content);
  await writeFile(join(batch, "huge.txt"), "x");
  await truncate(join(batch, "huge.txt"), 20 * 1024 * 1024);
  await symlink("loop.txt", join(batch, "loop.txt"));
  await writeFile(join(batch, "good.txt"), GOOD);

  const first = await run(["ingest", "batch", "vanished.txt"]);
  expect(first.code).toBe(65);
  const lines = first.output.trimEnd().split("\n");
  const expected = [...BAD, ["huge.txt", "", "ArticleTooLarge"], ["loop.txt", "", "FileUnreadable"]] as const;
  for (const [name, , code] of expected) {
    const own = lines.filter((line) => line.includes(`batch/${name} `));
    expect(own, name).toHaveLength(1);
    expect(own[0], name).toMatch(new RegExp(`^refused .*\\[${code}\\]$`));
  }
  expect(lines.filter((line) => line.startsWith("recorded"))).toEqual([
    expect.stringMatching(/batch\/good\.txt +3 claims, as [0-9a-f]{12}$/),
  ]);
  expect(lines[0]).toMatch(/^refused +vanished\.txt .*\[FileUnreadable\]$/);
  expect(await accepted()).toHaveLength(1);

  const again = await run(["ingest", "batch/good.txt"]);
  expect(again).toMatchObject({ code: 0, output: expect.stringMatching(/^unchanged +batch\/good\.txt/) });
  expect(await accepted()).toHaveLength(1);
});

test("what is wrong on the command line is told in one line, and nothing is taken in", async () => {
  await writeFile(join(folder, "article.txt"), GOOD);
  await mkdir(join(folder, "nothing"), { recursive: true });
  const wrong: readonly (readonly [line: string, code: number, words: RegExp])[] = [
    ["ingest article.txt --published 2021-02-30", 65, /--published: "2021-02-30" is no day.*\[DateInvalid\]/],
    ["ingest article.txt --publishd 2021-05-04", 64, /Did you mean --published\?.*--help.*\[UsageInvalid\]/],
    ["ingest", 64, /missing required argument 'path'/],
    ["ingset article.txt", 64, /Did you mean ingest\?/],
    ["ingest article.txt nothing --url https://news.example/1 --published x", 65, /\[DateInvalid\]/],
    ["query whoDismised Soto", 64, /did you mean whoDismissed\?.*query --list/],
    ["query whoDismissed", 64, /name a person or an office/],
    ["query evidence one two three four five six seven eight nine ten eleven twelve", 64, /too many/],
    ["cypher CREATE(n)", 65, /\[QueryRefused\]/],
    ["retract nowhere", 66, /\[ArticleUnknown\]/],
    ["ask what is the weather", 65, /not understood.*Ask like this: who /],
  ];
  for (const [line, code, words] of wrong) {
    const ended = await run(line.split(" "));
    expect(ended, line).toMatchObject({ code, output: "" });
    expect(ended.notes.trimEnd().split("\n"), line).toEqual([expect.stringMatching(words)]);
  }
  expect(await accepted()).toEqual([]);
});

test("what a folder has beside its articles is told, a link out is not followed, and what no reader reads is told", async () => {
  const mixed = join(folder, "mixed");
  await mkdir(mixed);
  await writeFile(join(folder, "secret.txt"), "The secret minister.");
  await symlink("../secret.txt", join(mixed, "link.txt"));
  await writeFile(join(mixed, "norsk.json"), JSON.stringify({ language: "no", text: "Ministeren gikk av." }));
  for (const name of ["a.jsonl", "b.csv", "z.zip"]) await writeFile(join(mixed, name), "x");
  const { code, output } = await run(["ingest", "mixed", "--no-wait", "--json"]);
  const { articles, leftOut, summary } = JSON.parse(output);
  expect(code).toBe(0);
  expect(articles).toMatchObject([{ file: "mixed/norsk.json", outcome: "queued", unread: "no" }]);
  expect(summary.unread).toEqual({ no: 1 });
  expect(leftOut.map(({ file }: { file: string }) => file)).toEqual(
    ["a.jsonl", "b.csv", "link.txt", "z.zip"].map((name) => `mixed/${name}`),
  );
  expect(await accepted()).toHaveLength(1);
});

test("a folder without articles is an error, in JSON too", async () => {
  await mkdir(join(folder, "bare"));
  const { code, output } = await run(["ingest", "bare", "--json"]);
  expect(code).toBe(66);
  const { articles, summary } = JSON.parse(output);
  expect(articles).toMatchObject([{ file: "bare", outcome: "refused", error: { code: "FileUnreadable" } }]);
  expect(summary).toMatchObject({ refused: 1, recorded: 0 });
});

test("an article is read from standard input, and asked about at once", async () => {
  const { code, output } = await run(["ingest", "-", "--published", "2021-05-04"], GOOD);
  expect({ code, output }).toEqual({
    code: 0,
    output: expect.stringMatching(/^recorded +\(standard input\)/),
  });
  const asked = await run(["ask", "who", "dismissed", "Juan", "Soto", "Paz?"]);
  expect(asked.output).toMatch(/Ana Rojas Vega dismissed Juan Soto Paz .*on 2021-05-03/);
  expect(asked.output).toContain(GOOD.trim());
});
