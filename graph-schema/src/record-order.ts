import { byText } from "@cursus/kernel";
import type { RecordEdge, RecordNode } from "./record-graph.ts";

/** Nodes of one kind together, each kind by id. */
export const byNode = (a: RecordNode, b: RecordNode): number =>
  byText(a.label, b.label) || byText(a.id, b.id);

/** Edges of one kind together, each kind by id. */
export const byEdge = (a: RecordEdge, b: RecordEdge): number => byText(a.type, b.type) || byText(a.id, b.id);
