import type { GraphReader } from "@cursus/graph/reading";
import { NODE_LABELS, nodeDefinition } from "@cursus/graph-schema";
import { CursusError } from "@cursus/kernel";
import { z } from "zod";
import { maybe } from "../rows/quote.ts";

/** What a picture of the record shows: those who are meant, and what happened. */
const SHOWN = [...NODE_LABELS.filter((label) => nodeDefinition(label).layer === "meant"), "Event", "Case"];

const pictureNodeSchema = z.object({
  id: z.string(),
  type: z.string(),
  name: z.string(),
  date: maybe(z.string()),
});
const pictureEdgeSchema = z.object({
  id: z.string(),
  type: z.string(),
  from: z.string(),
  to: z.string(),
  date: maybe(z.string()),
});
/** Nodes and the edges between them. */
export const pictureSchema = z.object({
  nodes: z.array(pictureNodeSchema),
  edges: z.array(pictureEdgeSchema),
  more: z.boolean().describe("true where there is more than was asked for"),
});
export type Picture = z.output<typeof pictureSchema>;

const NODE = (name: string): string => `{
    id: ${name}.id, type: [label IN labels(${name}) WHERE label IN $shown][0],
    name: coalesce(${name}.name, ${name}.type), date: toString(${name}.dateMin)
  }`;
const EDGE = `{
    id: coalesce(edge.id, elementId(edge)), type: type(edge), from: startNode(edge).id, to: endNode(edge).id,
    date: toString(coalesce(edge.dateMin, edge.fromMin, edge.fromMax, edge.toMax))
  }`;

/** Each label has an index of its own; of several at once the server would go through every node. */
const AROUND = `
  CALL () {
    ${SHOWN.map((label) => `MATCH (one:${label} {id: $id}) RETURN one`).join("\n    UNION ")}
  }
  OPTIONAL MATCH (one)-[edge]-(other:${SHOWN.join("|")})
  WITH one, edge, other ORDER BY coalesce(other.claims, 0) DESC, other.id LIMIT $most
  RETURN ${NODE("one")} AS one, CASE WHEN other IS NULL THEN null ELSE ${NODE("other")} END AS other,
    CASE WHEN edge IS NULL THEN null ELSE ${EDGE} END AS edge`;

const SHORT = `
  MATCH (one:Person)-[edge]->(other:Person|Office|Organization|Court)
  WITH one, edge, other LIMIT $most
  RETURN ${NODE("one")} AS one, ${NODE("other")} AS other, ${EDGE} AS edge`;

/** A node with its neighbours, at most so many. Throws NameUnknown. */
export async function neighbourhood(reader: GraphReader, id: string, limit: number): Promise<Picture> {
  const rows = await reader.read(AROUND, { id, most: limit + 1, shown: SHOWN });
  if (rows.length === 0) throw new CursusError("NameUnknown", `nothing on record has the id ${id}`);
  return pictureOf(rows, limit);
}

/** The short edges between persons, offices, bodies and courts, at most so many: the record at one look. */
export async function wholePicture(reader: GraphReader, limit: number): Promise<Picture> {
  return pictureOf(await reader.read(SHORT, { most: limit + 1, shown: SHOWN }), limit);
}

function pictureOf(rows: readonly Readonly<Record<string, unknown>>[], limit: number): Picture {
  const shown = rows.slice(0, limit);
  const nodes = shown.flatMap(({ one, other }) => [one, other]).filter((node) => node !== null);
  const edges = shown.map(({ edge }) => edge).filter((edge) => edge !== null);
  const picture = pictureSchema.parse({ nodes, edges, more: rows.length > limit });
  return { ...picture, nodes: distinct(picture.nodes), edges: distinct(picture.edges) };
}

const distinct = <T extends { readonly id: string }>(all: readonly T[]): T[] => [
  ...new Map(all.map((one) => [one.id, one])).values(),
];
