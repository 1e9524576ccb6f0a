import { NODE_LABELS } from "@cursus/graph-schema";
import type { GraphReader } from "./read.ts";
import { UNREAD } from "./unread.ts";

/** What is on record, in numbers. */
export interface RecordStatus {
  /** How many nodes have each label of the ontology. */
  readonly nodes: Readonly<Record<string, number>>;
  /** Edges of the graph, past ones too. */
  readonly edges: number;
  /** Submitted and not yet on record. */
  readonly pending: number;
  /** Article versions that have a receipt. */
  readonly recorded: number;
  /** Claims and sentences left out, with a reason each, over all receipts. */
  readonly refusals: number;
  /** How many were refused for which reason (see `RefusalReason`), the most frequent first. */
  readonly refusedAs: Readonly<Record<string, number>>;
  /** Articles whose current version states no date: its text hash decides which version is current. */
  readonly undated: number;
  /** Articles retracted or replaced in parts: claims that were live once. */
  readonly pastClaims: number;
  /** How many articles nobody could read, by language. */
  readonly unread: Readonly<Record<string, number>>;
  /** Version of the rules that made the record; null while nothing is on it. */
  readonly rules: string | null;
}

const STATUS = `
CALL () { MATCH ()-[e]->() RETURN count(e) AS edges }
CALL () { MATCH (s:Pending) RETURN count(s) AS pending }
CALL () { MATCH (r:Receipt) RETURN count(r) AS recorded, coalesce(sum(r.refusals), 0) AS refusals }
CALL () {
  MATCH (v:ArticleVersion {current: true}) WHERE v.published IS NULL AND v.modified IS NULL
  RETURN count(v) AS undated
}
CALL () { MATCH (c:PastClaim) RETURN count(c) AS pastClaims }
CALL () { OPTIONAL MATCH (lane:Lane {id: 'lane'}) RETURN lane.rules AS rules }
RETURN edges, pending, recorded, refusals, undated, pastClaims, rules`;

/** One statement for all labels: the database keeps these counts ready. */
const COUNTS = NODE_LABELS.map(
  (label) => `MATCH (n:${label}) RETURN '${label}' AS label, count(n) AS count`,
).join("\nUNION ALL\n");

const REASONS = `
MATCH (r:Receipt) WHERE r.refusals > 0
UNWIND r.refusedAs AS reason
RETURN reason, count(*) AS count ORDER BY count DESC, reason`;

const UNREAD_BY_LANGUAGE = `
MATCH (r:Receipt) WHERE r.extractor STARTS WITH $unread AND r.outcome = 'recorded'
RETURN substring(r.extractor, size($unread)) AS language, count(*) AS count ORDER BY language`;

/** Counts of what the graph holds and what is on its way to it. */
export async function recordStatus(reader: GraphReader): Promise<RecordStatus> {
  const [numbers] = await reader.read(STATUS);
  const counts = await reader.read(COUNTS);
  const reasons = await reader.read(REASONS);
  const nodes = Object.fromEntries(counts.map(({ label, count }) => [label, count]));
  const refusedAs = Object.fromEntries(reasons.map(({ reason, count }) => [reason, count]));
  const unread = await reader.read(UNREAD_BY_LANGUAGE, { unread: UNREAD });
  const byLanguage = Object.fromEntries(unread.map(({ language, count }) => [language, count]));
  return { nodes, refusedAs, ...numbers, unread: byLanguage } as unknown as RecordStatus;
}
