import { setTimeout as pause } from "node:timers/promises";
import { afterAll, beforeAll, expect, test } from "vitest";
import { commit } from "./commit.ts";
import type { Graph } from "./connect.ts";
import { dismissal } from "./fixtures/articles.ts";
import { emptied, emptyGraph } from "./fixtures/test-graph.ts";
import { TINY_RULES } from "./fixtures/tiny-rules.ts";
import { holdLane } from "./hold-lane.ts";

const ARTICLE = dismissal({ key: "a:maas", agent: "Ada Lund", patient: "Piet Maas" });

let graph: Graph;
beforeAll(async () => {
  graph = await emptyGraph();
});
afterAll(async () => {
  await emptied(graph);
  await graph.close();
});

test("no commit passes while the lane is held, and the one that waits passes after", async () => {
  await commit(
    graph,
    TINY_RULES,
    [dismissal({ key: "b:x", agent: "Ada Lund", patient: "Rui Costa" })],
    new Date(0),
  );
  const release = await holdLane(graph);
  let passed = false;
  const waiting = commit(graph, TINY_RULES, [ARTICLE], new Date(1)).then(() => {
    passed = true;
  });
  await pause(1_500);
  expect(passed).toBe(false);
  await release();
  await waiting;
  expect(passed).toBe(true);
});
