import type { Graph } from "@cursus/graph";
import { RULES } from "@cursus/record";
import fc from "fast-check";
import { afterAll, beforeAll, expect, test } from "vitest";
import { emptyGraph } from "../../packages/graph/src/fixtures/test-graph.ts";
import { anyHistory } from "./support/history.ts";
import { lawHolds } from "./support/hold.ts";
import { faultOf } from "./support/run-history.ts";

let graph: Graph;
beforeAll(async () => {
  graph = await emptyGraph();
});
afterAll(() => graph.close());

test("whatever was taken in, changed, withdrawn and judged, the graph is that of what is left", async () => {
  const property = fc.asyncProperty(anyHistory, async (history) => {
    expect(await faultOf(graph, () => RULES, history)).toBeNull();
  });
  await lawHolds("a history of 1-8 committers is its fresh build", property, { few: 3, many: 300 });
});
