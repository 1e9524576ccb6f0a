import { createReader } from "@cursus/extract";
import { dumpHash, type Graph, judge, openGraph, withdrawJudgement } from "@cursus/graph";
import { articleFromJson } from "@cursus/intake";
import { RULES } from "@cursus/record";
import { merge } from "@cursus/resolve";
import { afterAll, beforeAll, expect, test } from "vitest";
import { stackAddresses } from "../harness/stack.ts";
import { commitPatiently } from "./support/commit-patiently.ts";
import { type FaultRun, faultRun } from "./support/fault-run.ts";
import { noteFaults } from "./support/note-faults.ts";
import { sized } from "./support/sized.ts";

const ROUNDS = sized({ quick: 3, full: 20 });
const AT = new Date("2024-01-01T00:00:00Z");

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
  const articles = NAMES.map((name, at) =>
    articleFromJson(
      {
        id: `rival-${at}`,
        published: "2020-03-01",
        text: `Police arrested ${name} in Nairobi on 2 March 2020.`,
      },
      { maxChars: 10_000 },
    ),
  );
  await run.graphByHand.wipe();
  for (const article of articles)
    await commitPatiently(graph, { article, reading: await reader.read(article) }, AT);
  const unjudged = await dumpHash(graph);
  const [a, b, c] = articles.map(({ key }, at) => ({
    articleKey: key,
    type: "Person" as const,
    name: NAMES[at] ?? "",
  }));
  if (a === undefined || b === undefined || c === undefined) throw new Error("three are needed");
  const [ab, bc] = [merge(a, b, "one"), merge(b, c, "another")];
  await judge(graph, RULES, bc, AT);
  const onlyBc = await dumpHash(graph);
  await judge(graph, RULES, ab, AT);
  const both = await dumpHash(graph);
  await withdrawJudgement(graph, RULES, ab.id, AT);
  await withdrawJudgement(graph, RULES, bc.id, AT);

  for (let round = 0; round < ROUNDS; round += 1) {
    await Promise.all([judge(graph, RULES, ab, AT), judge(other, RULES, bc, AT)]);
    expect(await persons(graph)).toBe(1);
    expect(await dumpHash(graph)).toBe(both);
    await withdrawJudgement(graph, RULES, ab.id, AT);
    expect(await dumpHash(graph)).toBe(onlyBc);
    await withdrawJudgement(other, RULES, bc.id, AT);
    expect(await dumpHash(graph)).toBe(unjudged);
  }
  noteFaults(12, "races of two judgements", ROUNDS);
});

async function persons(graph: Graph): Promise<number> {
  const [found] = await graph.read("MATCH (p:Person {named: true}) RETURN count(p) AS count");
  return Number(found?.count);
}
