import { createReader } from "@cursus/extract";
import { dumpHash, type Graph, judge, openGraph, withdrawJudgement } from "@cursus/graph";
import { articleFromJson } from "@cursus/intake";
import { RULES } from "@cursus/record";
import { merge } from "@cursus/resolve";
import { afterAll, beforeAll, expect, test } from "vitest";
import { patiently } from "../harness/patiently.ts";
import { stackAddresses } from "../harness/stack.ts";
import { commitPatiently } from "./support/commit-patiently.ts";
import { type FaultRun, faultRun } from "./support/fault-run.ts";
import { noteFaults } from "./support/note-faults.ts";
import { sized } from "./support/sized.ts";

const ROUNDS = sized({ quick: 3, full: 20 });
const FIRST = Date.parse("2024-01-01T00:00:00Z");
let moments = 0;
/** Each thing is done at a moment of its own: two entries of one judgement at one moment would be one. */
const at = (): Date => new Date(FIRST + moments++ * 1_000);

let run: FaultRun;
let graphs: readonly [Graph, Graph];
beforeAll(async () => {
  run = await faultRun();
  const { neo4j } = stackAddresses();
  graphs = [await openGraph(neo4j), await openGraph(neo4j)];
});
afterAll(async () => {
  await Promise.all(graphs.map((graph) => graph.close()));
  await run.end();
});

const NAMES = ["Anna Kalman", "Boris Ostrow", "Daniel Varga"] as const;

test("two judgements made at the same moment hold both, and one taken back leaves the graph of the other", async () => {
  const [graph, other] = graphs;
  const reader = createReader();
  const articles = NAMES.map((name, place) =>
    articleFromJson(
      {
        id: `rival-${place}`,
        published: "2020-03-01",
        text: `Police arrested ${name} in Nairobi on 2 March 2020.`,
      },
      { maxChars: 10_000 },
    ),
  );
  await run.graphByHand.wipe();
  for (const article of articles)
    await commitPatiently(graph, [{ article, reading: await reader.read(article) }], at());
  const unjudged = await dumpHash(graph);
  const [a, b, c] = articles.map(({ key }, place) => ({
    articleKey: key,
    type: "Person" as const,
    name: NAMES[place] ?? "",
  }));
  if (a === undefined || b === undefined || c === undefined) throw new Error("three are needed");
  const [ab, bc] = [merge(a, b, "one"), merge(b, c, "another")];
  await patiently(() => judge(graph, RULES, bc, at()));
  const onlyBc = await dumpHash(graph);
  await patiently(() => judge(graph, RULES, ab, at()));
  const both = await dumpHash(graph);
  await patiently(() => withdrawJudgement(graph, RULES, ab.id, at()));
  await patiently(() => withdrawJudgement(graph, RULES, bc.id, at()));

  for (let round = 0; round < ROUNDS; round += 1) {
    await Promise.all([
      patiently(() => judge(graph, RULES, ab, at())),
      patiently(() => judge(other, RULES, bc, at())),
    ]);
    expect(await persons(graph)).toBe(1);
    expect(await dumpHash(graph)).toBe(both);
    await patiently(() => withdrawJudgement(graph, RULES, ab.id, at()));
    expect(await dumpHash(graph)).toBe(onlyBc);
    await patiently(() => withdrawJudgement(other, RULES, bc.id, at()));
    expect(await dumpHash(graph)).toBe(unjudged);
  }
  noteFaults(12, "races of two judgements", ROUNDS);
});

async function persons(graph: Graph): Promise<number> {
  const [found] = await graph.read("MATCH (p:Person {named: true}) RETURN count(p) AS count");
  return Number(found?.count);
}
