import { edgeColour } from "../shared/legend.ts";
import { isShown, type Shown } from "./filter.ts";
import type { Drawn, EdgeLook, NodeLook } from "./picture.ts";

/** What the reader has before the eyes: the filter, and the chosen node, around which all else steps back. */
export interface Focus {
  readonly shown: Shown;
  readonly chosen: string | null;
  /** The colour of what steps back. */
  readonly faint: string;
}

/** How a node is drawn: hidden by the filter, named where it is chosen or beside what is, faint where it is neither. */
export function nodeLook(graph: Drawn, id: string, look: NodeLook, { shown, chosen, faint }: Focus) {
  const hidden = !isShown(look, shown);
  if (chosen === null || !graph.hasNode(chosen)) return { ...look, hidden };
  if (id === chosen) return { ...look, hidden, size: look.size + 3, forceLabel: true, zIndex: 2 };
  if (graph.areNeighbors(id, chosen)) return { ...look, hidden, forceLabel: true, zIndex: 1 };
  return { ...look, hidden, color: faint, label: "" };
}

/** An edge in the colour of its kind; one that leads not to the chosen node steps back. */
export function edgeLook(graph: Drawn, id: string, look: EdgeLook, { shown, chosen, faint }: Focus) {
  const near = chosen === null || !graph.hasNode(chosen) || graph.hasExtremity(id, chosen);
  return {
    ...look,
    color: near ? edgeColour(look.kind) : faint,
    size: near ? 1.75 : 1,
    hidden: !isShown(look, shown),
  };
}
