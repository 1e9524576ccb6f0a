import type { GraphReader } from "@cursus/graph/reading";
import { CursusError } from "@cursus/kernel";
import type { EntityRow } from "../answer.ts";
import { type PageAsked, pageOf, pageParameters } from "../questions/page.ts";
import { loadEntities, SEARCHED, type SearchedLabel } from "../rows/load-entities.ts";

export type CataloguedLabel = SearchedLabel;

/** In the order of their ids, which means nothing but stays. */
const PICK = new Map(
  SEARCHED.map((label) => [
    label,
    `
  MATCH (node:${label}) WHERE node.id > coalesce($afterId, '') AND node.named
  RETURN node.id AS id, '' AS key ORDER BY node.id LIMIT $take`,
  ]),
);

/** All that have a name of one type, a page at a time. */
export async function listEntities(reader: GraphReader, label: CataloguedLabel, asked: PageAsked) {
  const picked = await reader.read(PICK.get(label) ?? "", { ...pageParameters(asked) });
  const { ids, next } = pageOf(picked, asked);
  return { rows: await loadEntities(reader, label, ids), next };
}

const BY_MENTION = "MATCH (:Mention {id: $id})-[:REFERS_TO]->(node) RETURN node.id AS id";

/** One by its id, or by that of a mention that means it: a merge breaks no link. Throws NameUnknown. */
export async function readEntity(
  reader: GraphReader,
  label: CataloguedLabel,
  id: string,
): Promise<EntityRow> {
  const [own] = await loadEntities(reader, label, [id]);
  if (own !== undefined) return own;
  const meant = await reader.read(BY_MENTION, { id });
  const [other] = await loadEntities(
    reader,
    label,
    meant.map((row) => String(row.id)),
  );
  if (other === undefined) throw new CursusError("NameUnknown", `no ${label.toLowerCase()} has the id ${id}`);
  return other;
}
