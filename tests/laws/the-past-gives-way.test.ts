import { commit, dumpHash, type Graph, knownAt } from "@cursus/graph";
import { RULES } from "@cursus/record";
import { afterAll, beforeAll, expect, test } from "vitest";
import { emptyGraph } from "../../packages/graph/src/fixtures/test-graph.ts";
import { articleOf, dismissed, holds, KASK, MAAS, MAYOR, MINISTER } from "./support/careers.ts";

let graph: Graph;
beforeAll(async () => {
  graph = await emptyGraph();
});
afterAll(() => graph.close());

const FIRST = new Date("2024-02-01T12:00:00Z");
const SECOND = new Date("2024-02-02T12:00:00Z");
const THIRD = new Date("2024-02-03T12:00:00Z");

test("a commit does not wait for a long question about the past, which is then asked anew", async () => {
  await commit(graph, RULES, [articleOf("a", "2020-01-01", holds(KASK, MAYOR))], FIRST);
  const then = await dumpHash(graph);
  await commit(graph, RULES, [articleOf("b", "2020-02-01", dismissed(KASK, MAYOR, "2020-01-30"))], SECOND);
  const arriving = articleOf("c", "2020-03-01", holds(MAAS, MINISTER));
  let asked = 0;
  let committed = false;
  const known = await knownAt(graph, RULES, FIRST, async (past) => {
    asked += 1;
    if (asked === 1) committed = await commit(graph, RULES, [arriving], THIRD).then(() => true);
    return dumpHash(past);
  });
  expect([asked, committed]).toEqual([2, true]);
  expect(known).toBe(then);
  expect(await knownAt(graph, RULES, THIRD, dumpHash)).toBe(await dumpHash(graph));
});
