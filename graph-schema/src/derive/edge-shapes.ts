import type { NodeType, Role } from "../claim.ts";
import type { EdgeDefinition, PropertyDefinition } from "../define.ts";
import { EDGES, ROLES, SHORT_EDGE_PROPERTIES } from "../ontology.ts";
import { CLAIM_ROLE_EDGES, FACT_TYPES, factDefinition, nodeDefinition } from "./types.ts";

/** One kind of edge between two labels, as the ontology allows it. */
export interface EdgeShape {
  readonly type: string;
  readonly from: NodeType;
  readonly to: NodeType;
  readonly words: string;
  /**
   * True where an `id` tells apart two edges of one type between the same nodes. Edges within what was said
   * have none: there is at most one of a type between two nodes.
   */
  readonly keyed: boolean;
  readonly properties: Readonly<Record<string, PropertyDefinition>>;
}

type Properties = EdgeShape["properties"];

const SPAN: Properties = {
  start: { kind: "integer", words: "where the words stand, in UTF-16 code units" },
  end: { kind: "integer", words: "where they end" },
};

const PARTICIPATION: Properties = {
  basis: { kind: "name", words: "stated, or inferred from the rest of the article" },
};

/** Every edge that may stand in the graph, sorted by type, then ends; no two alike. */
export const EDGE_SHAPES: readonly EdgeShape[] = distinct([
  ...structuralShapes(),
  ...claimRoleShapes(),
  ...eventRoleShapes(),
  ...shortEdgeShapes(),
]);

const SHAPES = new Map(EDGE_SHAPES.map((shape) => [shapeKey(shape.type, shape.from, shape.to), shape]));

/** The shape of an edge, or undefined where the ontology does not allow one of that type between the labels. */
export function edgeShape(type: string, from: string, to: string): EdgeShape | undefined {
  return SHAPES.get(shapeKey(type, from, to));
}

function shapeKey(type: string, from: string, to: string): string {
  return `${type} ${from} ${to}`;
}

function structuralShapes(): EdgeShape[] {
  return Object.entries<EdgeDefinition>(EDGES).flatMap(([type, { words, from, to, properties }]) =>
    shapesBetween(type, words, from, to, properties ?? {}),
  );
}

function claimRoleShapes(): EdgeShape[] {
  return CLAIM_ROLE_EDGES.flatMap((role) =>
    shapesBetween(role, ROLES[role].words, ["Claim"], ["Mention"], SPAN),
  );
}

function eventRoleShapes(): EdgeShape[] {
  return CLAIM_ROLE_EDGES.flatMap((role) =>
    shapesBetween(role, ROLES[role].words, ["Event"], ROLES[role].accepts, PARTICIPATION),
  );
}

function shortEdgeShapes(): EdgeShape[] {
  return FACT_TYPES.flatMap((fact) => factDefinition(fact).edges ?? []).flatMap((edge) =>
    shapesBetween(edge.type, edge.reads, fillers(edge.from), fillers(edge.to), SHORT_EDGE_PROPERTIES),
  );
}

/** A role's participants by label. */
function fillers(role: string): readonly string[] {
  return ROLES[role as Role].accepts;
}

function shapesBetween(
  type: string,
  words: string,
  froms: readonly string[],
  tos: readonly string[],
  properties: Properties,
): EdgeShape[] {
  return froms.flatMap((from) =>
    tos.map((to) => ({
      type,
      words,
      from: from as NodeType,
      to: to as NodeType,
      keyed: !(isSaid(from as NodeType) && isSaid(to as NodeType)),
      properties,
    })),
  );
}

function isSaid(label: NodeType): boolean {
  return nodeDefinition(label).layer === "said";
}

function distinct(shapes: readonly EdgeShape[]): EdgeShape[] {
  const byKey = new Map(shapes.map((shape) => [shapeKey(shape.type, shape.from, shape.to), shape]));
  return [...byKey].toSorted(([a], [b]) => (a < b ? -1 : 1)).map(([, shape]) => shape);
}
