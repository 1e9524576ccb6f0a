import { dumpHash, type Graph, knownAt } from "@cursus/graph";
import { RULES } from "@cursus/record";
import fc from "fast-check";
import { afterAll, beforeAll, expect, test } from "vitest";
import { emptyGraph } from "../../packages/graph/src/fixtures/test-graph.ts";
import { anyHistory } from "./support/history.ts";
import { lawHolds } from "./support/hold.ts";

import { runTimed } from "./support/timed-history.ts";

let graph: Graph;
beforeAll(async () => {
  graph = await emptyGraph();
});
afterAll(() => graph.close());

test("at every moment of a history, what was known then is the graph as it stood, byte for byte", async () => {
  const property = fc.asyncProperty(anyHistory, async ({ steps }) => {
    const standings = await runTimed(graph, RULES, steps);
    const now = await dumpHash(graph);
    for (const { at, hash } of standings) expect(await knownAt(graph, RULES, at, dumpHash)).toBe(hash);
    expect(await dumpHash(graph)).toBe(now);
  });
  await lawHolds("what was known at a moment is the graph as it stood", property, { few: 2, many: 10 });
});
