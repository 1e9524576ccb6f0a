import type { PlacedMention, Properties } from "@cursus/graph-schema";
import type { Graph } from "./connect.ts";
import type { Stamped } from "./kept-sayings.ts";
import type { Row } from "./read.ts";
import { STAMP } from "./receipts.ts";
import { placedMention } from "./said-mention.ts";
import { streamRows } from "./stream.ts";
import type { WriteTransaction } from "./transaction.ts";

type Reader = Pick<WriteTransaction, "read">;

/** Where the mentions `m` stand. */
export const MENTION_PLACE = `
MATCH (m)-[:MENTIONED_IN]->(v:ArticleVersion)<-[:HAS_VERSION]-(a:Article)`;

/** All that a mention `m` in its place is made of. */
export const MENTION_COLUMNS = `m.id AS id, properties(m) AS properties, a.key AS articleKey, v.id AS version,
  v.published AS published, head([(m)-[:REFERS_TO]->(known) | known.id]) AS knownAs`;

const MENTION_ROW = `${MENTION_PLACE}
RETURN ${MENTION_COLUMNS}`;

const WITH_KEYS = `UNWIND $keys AS key MATCH (m:Mention {key: key})${MENTION_ROW}`;
const WITH_IDS = `UNWIND $ids AS id MATCH (m:Mention {id: id})${MENTION_ROW}`;
const WITH_KEYS_BY_STAMP = `UNWIND $keys AS key
MATCH (m:Mention {key: key})-[:MENTIONED_IN]->(v:ArticleVersion)
OPTIONAL MATCH (r:Receipt {id: v.id})
RETURN m.id AS id, ${STAMP} AS stamp`;
/** By their places in the list, which are shorter than their ids. */
const MEANT = `UNWIND range(0, size($ids) - 1) AS place
MATCH (m:Mention {id: $ids[place]})-[:REFERS_TO]->(known)
RETURN known.id AS known, collect(place) AS places`;
const IN_VERSIONS = `UNWIND $versions AS version
MATCH (:ArticleVersion {id: version})<-[:MENTIONED_IN]-(m:Mention)${MENTION_ROW}`;

/** All live mentions with these keys: whole blocks, to be resolved afresh. */
export async function mentionsWithKeys(
  { read }: Reader,
  keys: readonly string[],
): Promise<readonly PlacedMention[]> {
  return (await read(WITH_KEYS, { keys })).map(unresolved);
}

/** The ids of those mentions. */
export async function mentionsWithKeysByStamp(
  { read }: Reader,
  keys: readonly string[],
): Promise<readonly Stamped[]> {
  return (await read(WITH_KEYS_BY_STAMP, { keys })) as unknown as readonly Stamped[];
}

/** Live mentions by id, to be resolved afresh. */
export async function unresolvedWithIds(
  { read }: Reader,
  ids: readonly string[],
): Promise<readonly PlacedMention[]> {
  return (await read(WITH_IDS, { ids })).map(unresolved);
}

/** What live mentions refer to now. */
export async function whoIsMeant(
  { read }: Reader,
  ids: readonly string[],
): Promise<ReadonlyMap<string, string>> {
  const rows = await read(MEANT, { ids });
  return new Map(
    rows.flatMap(({ known, places }) =>
      (places as readonly number[]).map((place) => [ids[place] ?? "", String(known)] as const),
    ),
  );
}

/** Live mentions by id, with what they refer to now: their blocks are not read. */
export async function mentionsWithIds(
  { read }: Reader,
  ids: readonly string[],
): Promise<readonly PlacedMention[]> {
  return (await read(WITH_IDS, { ids })).map((row) => mentionOfRow(row, row.knownAs as string | null));
}

/** The live mentions of these article versions. */
export async function mentionsInVersions(
  { read }: Reader,
  versions: readonly string[],
): Promise<readonly PlacedMention[]> {
  return (await read(IN_VERSIONS, { versions })).map(unresolved);
}

/** Every live mention, as rows. */
export function streamMentions(graph: Graph): AsyncGenerator<Row> {
  return streamRows(graph, `MATCH (m:Mention)${MENTION_ROW}`);
}

/** The mention of a row, to be resolved afresh. */
export const unresolved = (row: Row): PlacedMention => mentionOfRow(row, null);

function mentionOfRow(row: Row, knownAs: string | null): PlacedMention {
  const place = {
    articleKey: String(row.articleKey),
    version: String(row.version),
    published: row.published as string | null,
  };
  return placedMention(String(row.id), row.properties as Properties, place, knownAs);
}
