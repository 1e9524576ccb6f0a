import type { PropertyDefinition, PropertyKind } from "../define.ts";
import { EDGE_SHAPES } from "./edge-shapes.ts";
import { NODE_LABELS, nodeDefinition } from "./types.ts";

type Properties = Readonly<Record<string, PropertyDefinition>>;

/** Edges of one type may lead between several labels and as roles carry other properties: all of them. */
const DECLARED: ReadonlyMap<string, Properties> = new Map([
  ...NODE_LABELS.map((label) => [label as string, nodeDefinition(label).properties] as const),
  ...[...Map.groupBy(EDGE_SHAPES, ({ type }) => type)].map(
    ([type, shapes]) =>
      [type, Object.assign({}, ...shapes.map((shape) => shape.properties)) as Properties] as const,
  ),
]);

/** How a property of a node label or an edge type is kept; undefined where the ontology has no such property. */
export function propertyKind(owner: string, property: string): PropertyKind | undefined {
  if (property === "id") return DECLARED.has(owner) ? "key" : undefined;
  const properties = DECLARED.get(owner) ?? {};
  return Object.hasOwn(properties, property) ? properties[property]?.kind : undefined;
}

/** The properties of a label or edge type that Neo4j keeps as dates or moments, sorted. */
export function temporalProperties(owner: string): readonly string[] {
  return Object.entries(DECLARED.get(owner) ?? {})
    .filter(([, { kind }]) => kind === "date" || kind === "datetime")
    .map(([name]) => name)
    .toSorted();
}
