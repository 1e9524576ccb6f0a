import forceAtlas2 from "graphology-layout-forceatlas2";
import defaults from "graphology-layout-forceatlas2/defaults";
import helpers from "graphology-layout-forceatlas2/helpers";
import iterate from "graphology-layout-forceatlas2/iterate";
import type { Drawn } from "./picture.ts";

const ROUNDS = 240;
/** From so many nodes on, far ones are taken together (Barnes and Hut). */
const LARGE = 400;
const HUGE = 2_000;
/** Milliseconds of a frame that may go into moving nodes; what is left of 33 draws them and answers the reader. */
const BUDGET_MS = 9;
/** A drawing of thousands of nodes is not redrawn with each round. */
const SHOWN_EVERY_MS = 250;
/** Numbers a node has in the matrix of graphology's ForceAtlas2; the first two are its place. */
const PER_NODE = 10;

/** Moves the nodes apart, so much a frame that the page stays at hand. Gives what stops it. */
export function layOut(graph: Drawn): () => void {
  if (graph.order < 2) return () => undefined;
  const settings = {
    ...defaults,
    ...forceAtlas2.inferSettings(graph),
    barnesHutOptimize: graph.order > LARGE,
    gravity: 1.2,
  };
  const matrix = helpers.graphToByteArrays(graph, () => 1);
  let left = graph.order > HUGE ? ROUNDS / 2 : ROUNDS;
  let [frame, shownAt, cost] = [0, 0, 0];
  const step = (now: number): void => {
    const from = performance.now();
    // A round dearer than a frame's budget is paid for by frames without one.
    cost -= BUDGET_MS;
    while (left > 0 && cost <= 0) {
      const began = performance.now();
      iterate(settings, matrix.nodes, matrix.edges);
      left -= 1;
      cost += performance.now() - began;
      if (performance.now() - from > BUDGET_MS) break;
    }
    if (left === 0 || graph.order <= HUGE || now - shownAt > SHOWN_EVERY_MS) {
      shownAt = now;
      place(graph, matrix.nodes);
    }
    if (left > 0) frame = requestAnimationFrame(step);
  };
  frame = requestAnimationFrame(step);
  return () => cancelAnimationFrame(frame);
}

function place(graph: Drawn, nodes: Float32Array): void {
  let at = -PER_NODE;
  graph.updateEachNodeAttributes(
    (_id, look) => {
      at += PER_NODE;
      return { ...look, x: nodes[at] ?? look.x, y: nodes[at + 1] ?? look.y };
    },
    { attributes: ["x", "y"] },
  );
}
