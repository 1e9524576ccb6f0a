import { CLAIM_ROLE_EDGES, type Judgement } from "@cursus/graph-schema";
import type { Graph } from "./connect.ts";
import type { Row } from "./read.ts";
import { streamRows } from "./stream.ts";

const ROLE_EDGE = CLAIM_ROLE_EDGES.join("|");

/** When something was on record: from the first moment on, until before the second; null where it still is. */
export interface Recorded {
  readonly recordedFrom: string;
  readonly recordedTo: string | null;
}

const LIVE_VERSION = `
MATCH (n)-[:STATED_IN|MENTIONED_IN]->(v:ArticleVersion)<-[:HAS_VERSION]-(a:Article)
OPTIONAL MATCH (r:Receipt {id: v.id})`;
const PAST_VERSION = `
MATCH (n)-[:STATED_IN|MENTIONED_IN]->(v:ArticleVersion|PastVersion)<-[:HAS_VERSION]-(a:Article|PastArticle)`;

const LIVE_TIME = "coalesce(r.saidFrom, r.recordedAt) AS recordedFrom, null AS recordedTo";
const PAST_TIME = "n.recordedFrom AS recordedFrom, n.recordedTo AS recordedTo";

const VERSION = `
a.key AS articleKey, v.id AS version, v.published AS published, v.sha256 AS sha256, v.sketch AS sketch`;

const mentionsOf = (label: string, version: string, time: string): string => `
MATCH (n:${label})${version}
RETURN n.id AS id, elementId(n) AS elementId, properties(n) AS properties, ${VERSION}, ${time}`;

const claimsOf = (label: string, version: string, time: string, mention: string): string => `
MATCH (n:${label})${version}
RETURN n.id AS id, elementId(n) AS elementId, properties(n) AS properties, n.extractor AS extractor, ${VERSION}, ${time},
  [(n)-[e:${ROLE_EDGE}]->(m:${mention}) | {role: type(e), entity: m.id, start: e.start, end: e.end}] AS roles`;

/** What one version said for some time, as rows. */
export interface TimedSayings extends Recorded {
  readonly version: string;
  readonly articleKey: string;
  readonly extractor: string | null;
  readonly mentions: readonly Row[];
  readonly claims: readonly Row[];
}

/** All that was ever said and is kept, by version and by the time it was on record. */
export async function readTimedSayings(graph: Graph): Promise<readonly TimedSayings[]> {
  const all = new Map<string, TimedSayings & { mentions: Row[]; claims: Row[]; extractor: string | null }>();
  const of = (row: Row) => {
    const recordedFrom = String(row.recordedFrom ?? "");
    const recordedTo = row.recordedTo === null ? null : String(row.recordedTo);
    const id = `${row.version} ${recordedFrom} ${recordedTo}`;
    const place = {
      version: String(row.version),
      articleKey: String(row.articleKey),
      recordedFrom,
      recordedTo,
    };
    const said = all.get(id) ?? { ...place, extractor: null, mentions: [], claims: [] };
    all.set(id, said);
    return said;
  };
  for (const statement of MENTIONS)
    for await (const row of streamRows(graph, statement)) of(row).mentions.push(row);
  for (const statement of CLAIMS) {
    for await (const row of streamRows(graph, statement)) {
      const said = of(row);
      said.claims.push(row);
      said.extractor = String(row.extractor);
    }
  }
  return [...all.values()];
}

const MENTIONS = [
  mentionsOf("Mention", LIVE_VERSION, LIVE_TIME),
  mentionsOf("PastMention", PAST_VERSION, PAST_TIME),
];
const CLAIMS = [
  claimsOf("Claim", LIVE_VERSION, LIVE_TIME, "Mention"),
  claimsOf("PastClaim", PAST_VERSION, PAST_TIME, "PastMention"),
];

/** An article version, present or past, with the time in which it was known. */
export interface TimedVersion extends Recorded {
  readonly version: string;
  readonly articleKey: string;
  readonly articleId: string;
  readonly title: string | null;
  readonly published: string | null;
  readonly modified: string | null;
  readonly sha256: string;
  readonly url: string | null;
  readonly source: string | null;
  readonly past: boolean;
  readonly elementId: string;
  readonly articleElementId: string;
}

const VERSION_ROW = `
v.id AS version, a.key AS articleKey, a.id AS articleId, v.title AS title, v.published AS published,
  v.modified AS modified, v.sha256 AS sha256, coalesce(r.url, a.url) AS url, coalesce(r.source, a.source) AS source,
  elementId(v) AS elementId, elementId(a) AS articleElementId`;

const VERSIONS = [
  `MATCH (a:Article)-[:HAS_VERSION]->(v:ArticleVersion) OPTIONAL MATCH (r:Receipt {id: v.id})
RETURN ${VERSION_ROW}, coalesce(r.recordedAt, '') AS recordedFrom, null AS recordedTo, false AS past`,
  `MATCH (a:PastArticle)-[:HAS_VERSION]->(v:PastVersion) OPTIONAL MATCH (r:Receipt {id: v.id})
RETURN ${VERSION_ROW}, coalesce(v.recordedFrom, '') AS recordedFrom, v.recordedTo AS recordedTo, true AS past`,
];

export async function readTimedVersions(graph: Graph): Promise<readonly TimedVersion[]> {
  const rows: TimedVersion[] = [];
  for (const statement of VERSIONS)
    for await (const row of streamRows(graph, statement)) rows.push(row as unknown as TimedVersion);
  return rows;
}

export interface TimedJudgement extends Judgement, Recorded {}

const ENTRIES = `
MATCH (e:JudgementEntry)
RETURN e.judgement AS id, e.kind AS kind, e.left AS left, e.right AS right, e.by AS by,
  e.recordedFrom AS recordedFrom, e.recordedTo AS recordedTo
ORDER BY recordedFrom, id`;

/** Every judgement that was ever made, each time it was made. */
export async function readTimedJudgements(graph: Graph): Promise<readonly TimedJudgement[]> {
  return (await graph.read(ENTRIES)) as unknown as readonly TimedJudgement[];
}

/** True where it was on record at that moment. */
export function wasOnRecord({ recordedFrom, recordedTo }: Recorded, moment: string): boolean {
  return recordedFrom <= moment && (recordedTo === null || moment < recordedTo);
}
