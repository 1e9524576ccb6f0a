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
/** The earliest mentions, among whose claims the plainest are quoted first: a hub has tens of thousands. */
const MENTIONS_LOOKED_AT = 50;
const EARLIEST = `ORDER BY version.published, version.id, mention.id LIMIT ${MENTIONS_LOOKED_AT}`;
const ALL = "";

const PLAINEST = "ORDER BY claim.polarity <> 'asserted', version.published, claim.start, claim.id";

const LOAD = (label: string, mentions: string): string => `
  UNWIND $ids AS id
  MATCH (node:${label} {id: id})
  RETURN {
    entity: ${named("node")}, aliases: node.aliases,
    externalIds: node.externalIds, externalSources: node.externalSources,
    claims: COUNT { MATCH (node)<-[:REFERS_TO]-()<-[:${ROLE_EDGES}]-(claim) RETURN DISTINCT claim },
    sources: COUNT { MATCH (node)<-[:REFERS_TO]-()-[:MENTIONED_IN]->(version) RETURN DISTINCT version.sketch },
    quotes: COLLECT {
      MATCH (node)<-[:REFERS_TO]-(mention)-[:MENTIONED_IN]->(version)
      WITH mention, version ${mentions}
      MATCH (mention)<-[:${ROLE_EDGES}]-(claim)
      WITH DISTINCT claim, version ${PLAINEST} LIMIT ${QUOTES_OF_ENTITY}
      MATCH (version)<-[:HAS_VERSION]-(article:Article)
      RETURN ${QUOTE} AS quote ${PLAINEST}
    }
  } AS found`;
const loaders = (mentions: string) => new Map(SEARCHED.map((label) => [label, LOAD(label, mentions)]));
const LOADERS = loaders(EARLIEST);
const THOROUGH_LOADERS = loaders(ALL);

/** Those of this label among the ids, in their order, each with some sentences that speak of it. */
export async function loadEntities(
  reader: GraphReader,
  label: SearchedLabel,
  ids: readonly string[],
): Promise<readonly EntityRow[]> {
  const rows = await loaded(reader, LOADERS.get(label), ids);
  const unasserted = rows.filter(mayBeAsserted).map(({ id }) => id);
  const thorough = await loaded(reader, THOROUGH_LOADERS.get(label), unasserted);
  const byId = new Map([...rows, ...thorough].map((row) => [row.id, row]));
  return ids.flatMap((id) => byId.get(id) ?? []);
}

async function loaded(
  reader: GraphReader,
  statement: string | undefined,
  ids: readonly string[],
): Promise<readonly EntityRow[]> {
  if (ids.length === 0 || statement === undefined) return [];
  return (await reader.read(statement, { ids })).map(({ found }) => toEntityRow(found));
}

/** What early articles only allege, a later one than those looked at may assert. */
const mayBeAsserted = ({ quotes, claims }: EntityRow): boolean =>
  claims > MENTIONS_LOOKED_AT && quotes.every(({ polarity }) => polarity !== "asserted");
