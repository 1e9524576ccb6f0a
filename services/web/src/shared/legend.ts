import legend from "../../../../graph-schema/generated/legend.json" with { type: "json" };

/** Colours and words of the ontology, as it is made. */
const NODES = new Map(legend.nodes.map((node) => [node.label, node]));
const EDGES = new Map(legend.edges.map((edge) => [edge.type, edge]));

const GREY = "#64748b";

export const nodeColour = (label: string): string => NODES.get(label)?.colour ?? GREY;
export const edgeColour = (type: string): string => EDGES.get(type)?.colour ?? GREY;
export const edgeWords = (type: string): string =>
  (type === "HELD" ? "held" : EDGES.get(type)?.reads) ?? type.toLowerCase().replaceAll("_", " ");

export const LABELS: readonly string[] = legend.nodes.map(({ label }) => label);
export const EDGE_TYPES: readonly string[] = legend.edges.map(({ type }) => type);
export const EVENT_LABELS: readonly string[] = legend.facts.flatMap(({ label }) =>
  label === null ? [] : [label],
);
