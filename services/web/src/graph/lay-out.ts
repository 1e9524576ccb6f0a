import forceAtlas2 from "graphology-layout-forceatlas2";
import type { Drawn } from "./picture.ts";

const ROUNDS = 240;
const ROUNDS_A_FRAME = 6;
const LARGE = 400;

/** Moves the nodes apart, some rounds a frame, so that the page stays at hand. Gives what stops it. */
export function layOut(graph: Drawn): () => void {
  let left = graph.order > 2_000 ? ROUNDS / 2 : ROUNDS;
  let frame = 0;
  const settings = {
    ...forceAtlas2.inferSettings(graph),
    barnesHutOptimize: graph.order > LARGE,
    gravity: 1.2,
  };
  const step = (): void => {
    if (graph.order > 1) forceAtlas2.assign(graph, { iterations: ROUNDS_A_FRAME, settings });
    left -= ROUNDS_A_FRAME;
    if (left > 0) frame = requestAnimationFrame(step);
  };
  frame = requestAnimationFrame(step);
  return () => cancelAnimationFrame(frame);
}
