import type { Picture } from "@cursus/query";
import Graph from "graphology";
import { nodeColour } from "../shared/legend.ts";

export interface NodeLook {
  readonly label: string;
  readonly kind: string;
  readonly date: string | null;
  readonly x: number;
  readonly y: number;
  readonly size: number;
  readonly color: string;
  readonly hidden?: boolean;
}

export interface EdgeLook {
  readonly kind: string;
  readonly date: string | null;
  readonly label: string;
}

export type Drawn = Graph<NodeLook, EdgeLook>;

export const emptyDrawing = (): Drawn => new Graph<NodeLook, EdgeLook>({ multi: true, type: "directed" });

/** Adds what is new of a picture, near the node that it grew from. Tells how many nodes came. */
export function addPicture(graph: Drawn, picture: Picture, around: string | null): number {
  const home = around !== null && graph.hasNode(around) ? graph.getNodeAttributes(around) : { x: 0, y: 0 };
  const fresh = picture.nodes.filter(({ id }) => !graph.hasNode(id));
  fresh.forEach((node, index) => {
    // A spiral parts the newcomers before the layout does.
    const [angle, far] = [index * 2.4, 4 + Math.sqrt(index)];
    graph.addNode(node.id, {
      label: node.name,
      kind: node.type,
      date: node.date,
      x: home.x + far * Math.cos(angle),
      y: home.y + far * Math.sin(angle),
      size: 4,
      color: nodeColour(node.type),
    });
  });
  for (const { id, type, from, to, date } of picture.edges)
    if (!graph.hasEdge(id) && graph.hasNode(from) && graph.hasNode(to))
      graph.addDirectedEdgeWithKey(id, from, to, { kind: type, date, label: type });
  graph.forEachNode((id) =>
    graph.setNodeAttribute(id, "size", 4 + Math.min(12, Math.sqrt(graph.degree(id)) * 1.8)),
  );
  return fresh.length;
}
