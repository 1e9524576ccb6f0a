import {
  anchorRoles,
  CLAIM_ROLE_EDGES,
  FACT_TYPES,
  OFFICE_ROLES,
  type PlacedClaim,
  type Properties,
  type Reach,
} from "@cursus/graph-schema";
import type { Graph } from "./connect.ts";
import type { Stamped } from "./kept-sayings.ts";
import type { Row } from "./read.ts";
import { STAMP } from "./receipts.ts";
import { type FilledRole, placedClaim } from "./said-claim.ts";
import { streamRows } from "./stream.ts";
import type { WriteTransaction } from "./transaction.ts";

type Reader = Pick<WriteTransaction, "read">;

const ROLE_EDGE = CLAIM_ROLE_EDGES.join("|");
const ANCHORS = FACT_TYPES.flatMap((type) => anchorRoles(type).map((role) => `${type}:${role}`));

const CLAIM_ROW = `
MATCH (claim)-[:STATED_IN]->(v:ArticleVersion)<-[:HAS_VERSION]-(a:Article)
RETURN claim.id AS id, properties(claim) AS properties,
  a.key AS articleKey, v.id AS version, v.published AS published, v.sha256 AS sha256, v.sketch AS sketch,
  [(claim)-[r:${ROLE_EDGE}]->(m:Mention) | {role: type(r), entity: m.id, start: r.start, end: r.end}] AS roles`;

const IN_VERSIONS = `UNWIND $versions AS version
MATCH (:ArticleVersion {id: version})<-[:STATED_IN]-(claim:Claim)${CLAIM_ROW}`;

const REACHED: Readonly<Record<Reach["roles"], string>> = {
  any: reached(`[:${ROLE_EDGE}]`),
  anchor: reached(`[r:${ROLE_EDGE}]`, "WHERE claim.type + ':' + type(r) IN $anchors "),
  office: reached(`[:${OFFICE_ROLES.join("|")}]`),
};

function reached(edge: string, condition = ""): string {
  return `UNWIND $keys AS key
MATCH (:Mention {key: key})<-${edge}-(claim:Claim) ${condition}`;
}

/** Of the claims reached the ids alone, by key and by the version that states them. */
const BY_STAMP = `
MATCH (claim)-[:STATED_IN]->(v:ArticleVersion)
WITH key, v.id AS version, collect(claim.id) AS ids
OPTIONAL MATCH (r:Receipt {id: version})
RETURN key, ids, ${STAMP} AS stamp`;

/** The live claims that these article versions state. */
export async function claimsInVersions(
  { read }: Reader,
  versions: readonly string[],
): Promise<readonly PlacedClaim[]> {
  return (await read(IN_VERSIONS, { versions })).map(claimOfRow);
}

const WITH_IDS = `UNWIND $ids AS id
MATCH (claim:Claim {id: id})${CLAIM_ROW}`;

/** The live claims with these ids. */
export async function claimsWithIds(
  { read }: Reader,
  ids: readonly string[],
): Promise<readonly PlacedClaim[]> {
  return (await read(WITH_IDS, { ids })).map(claimOfRow);
}

/** The live claims in which a mention with one of the keys fills a role of the kind asked for. */
export async function claimsReached(
  { read }: Reader,
  { keys, roles }: Reach,
): Promise<readonly PlacedClaim[]> {
  return (await read(`${REACHED[roles]}WITH DISTINCT claim${CLAIM_ROW}`, { keys, anchors: ANCHORS })).map(
    claimOfRow,
  );
}

/** The ids of those claims, by each key that reaches them. */
export async function claimsReachedByStamp(
  { read }: Reader,
  { keys, roles }: Reach,
): Promise<ReadonlyMap<string, readonly Stamped[]>> {
  const rows = await read(`${REACHED[roles]}WITH DISTINCT key, claim${BY_STAMP}`, { keys, anchors: ANCHORS });
  const byKey = Map.groupBy(rows, ({ key }) => String(key));
  return new Map([...byKey].map(([key, ofKey]) => [key, ofKey.flatMap(stampedOf)]));
}

const stampedOf = ({ ids, stamp }: Row): readonly Stamped[] =>
  (ids as readonly string[]).map((id) => ({ id, stamp: stamp as string | null }));

/** Every live claim, as rows. */
export function streamClaims(graph: Graph): AsyncGenerator<Row> {
  return streamRows(graph, `MATCH (claim:Claim)${CLAIM_ROW}`);
}

export function claimOfRow(row: Row): PlacedClaim {
  return placedClaim(String(row.id), row.properties as Properties, row.roles as FilledRole[], {
    articleKey: String(row.articleKey),
    version: String(row.version),
    published: row.published as string | null,
    sha256: String(row.sha256),
    sketch: String(row.sketch ?? ""),
  });
}
