import type { GraphReader } from "@cursus/graph/reading";
import { NODE_LABELS, type NodeType, nodeDefinition } from "@cursus/graph-schema";
import type { EntityRow } from "../answer.ts";
import { toEntityRow } from "./entity-row.ts";
import { named, QUOTE, ROLE_EDGES } from "./fragments.ts";

/** What a search by name looks for. */
export const SEARCHED = NODE_LABELS.filter((label) =>
  Object.values(nodeDefinition(label).properties).some(({ index }) => index === "search"),
);
export type SearchedLabel = NodeType;

const QUOTES_OF_ENTITY = 3;
/** The earliest mentions, among whose claims the plainest are quoted: a hub has tens of thousands. */
const MENTIONS_LOOKED_AT = 50;

const PLAINEST = "ORDER BY claim.polarity <> 'asserted', version.published, claim.start, claim.id";

const LOAD = (label: string): string => `
  UNWIND $ids AS id
  MATCH (node:${label} {id: id})
  RETURN {
    entity: ${named("node")}, aliases: node.aliases,
    externalIds: node.externalIds, externalSources: node.externalSources,
    claims: COUNT { MATCH (node)<-[:REFERS_TO]-()<-[:${ROLE_EDGES}]-(claim) RETURN DISTINCT claim },
    sources: COUNT { MATCH (node)<-[:REFERS_TO]-()-[:MENTIONED_IN]->(version) RETURN DISTINCT version.sketch },
    quotes: COLLECT {
      MATCH (node)<-[:REFERS_TO]-(mention)-[:MENTIONED_IN]->(version)
      WITH mention, version ORDER BY version.published, version.id, mention.id LIMIT ${MENTIONS_LOOKED_AT}
      MATCH (mention)<-[:${ROLE_EDGES}]-(claim)
      WITH DISTINCT claim, version ${PLAINEST} LIMIT ${QUOTES_OF_ENTITY}
      MATCH (version)<-[:HAS_VERSION]-(article:Article)
      RETURN ${QUOTE} AS quote ${PLAINEST}
    }
  } AS found`;
const LOADERS = new Map(SEARCHED.map((label) => [label, LOAD(label)]));

/** Those of this label among the ids, in their order, each with some sentences that speak of it. */
export async function loadEntities(
  reader: GraphReader,
  label: SearchedLabel,
  ids: readonly string[],
): Promise<readonly EntityRow[]> {
  const load = LOADERS.get(label);
  if (ids.length === 0 || load === undefined) return [];
  const rows = (await reader.read(load, { ids })).map(({ found }) => toEntityRow(found));
  const byId = new Map(rows.map((row) => [row.id, row]));
  return ids.flatMap((id) => byId.get(id) ?? []);
}
