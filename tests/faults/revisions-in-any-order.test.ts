import { createReader } from "@cursus/extract";
import { dumpHash, type Graph, openGraph, retract } from "@cursus/graph";
import { articleFromJson } from "@cursus/intake";
import { RULES } from "@cursus/record";
import { afterAll, beforeAll, expect, test } from "vitest";
import { stackAddresses } from "../harness/stack.ts";
import { commitPatiently } from "./support/commit-patiently.ts";
import { type FaultRun, faultRun } from "./support/fault-run.ts";
import { noteFaults } from "./support/note-faults.ts";
import { sized } from "./support/sized.ts";

const REVISIONS = [1, 2, 3, 4, 5];
const ORDERS = sized({ quick: 10, full: 120 });
const AT = new Date("2024-01-01T00:00:00Z");

let run: FaultRun;
let graph: Graph;
beforeAll(async () => {
  run = await faultRun();
  graph = await openGraph(stackAddresses().neo4j);
});
afterAll(async () => {
  await graph.close();
  await run.end();
});

const MINISTERS = ["Anna Kalman", "Boris Ostrow", "Daniel Varga", "Helena Lindholm", "Marta Tamm"];

/** The revision of one article; each tells of another minister, all of one dismissal that another article knows too. */
const revision = (number: number) =>
  articleFromJson(
    {
      id: "revised",
      published: "2020-03-01",
      modified: `2020-03-0${number + 1}`,
      text: [
        `President Ivan Moreno of Kenya dismissed Defence Minister ${MINISTERS[number - 1]} on ${number} March 2020.`,
        "President Ivan Moreno of Kenya dismissed Health Minister Petra Novak on 2 January 2020.",
      ].join("\n\n"),
    },
    { maxChars: 10_000 },
  );

const OTHER = articleFromJson(
  {
    id: "other",
    published: "2020-01-03",
    text: "President Ivan Moreno of Kenya dismissed Health Minister Petra Novak on 2 January 2020.",
  },
  { maxChars: 10_000 },
);

function permutations<T>(values: readonly T[]): readonly (readonly T[])[] {
  if (values.length < 2) return [values];
  return values.flatMap((first, at) => permutations(values.toSpliced(at, 1)).map((rest) => [first, ...rest]));
}

test("five revisions of one article leave one graph in any order, and retracted nothing of it", async () => {
  const reader = createReader();
  const record = async (articles: readonly (typeof OTHER)[]): Promise<string> => {
    for (const article of articles)
      await commitPatiently(graph, [{ article, reading: await reader.read(article) }], AT);
    return dumpHash(graph);
  };
  await run.graphByHand.wipe();
  const alone = await record([OTHER]);
  const hashes = new Set<string>();
  const orders = permutations(REVISIONS);
  expect(orders).toHaveLength(120);
  for (const order of orders.filter((_, at) => at % Math.ceil(120 / ORDERS) === 0)) {
    await run.graphByHand.wipe();
    hashes.add(await record([OTHER, ...order.map(revision)]));
    const { properties } = (
      await graph.read("MATCH (p:Person) WHERE p.name IN $names RETURN collect(p.name) AS properties", {
        names: MINISTERS,
      })
    )[0] as { properties: string[] };
    expect(properties).toEqual([MINISTERS[4]]);
    await retract(graph, RULES, "revised", AT);
    expect(await dumpHash(graph)).toBe(alone);
  }
  noteFaults(10, "orders of arrival", ORDERS);
  expect(hashes.size).toBe(1);
});
