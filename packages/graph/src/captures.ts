import { type Article, articleNodeId } from "@cursus/graph-schema";
import { hashId } from "@cursus/kernel";
import { assertArticle } from "./article-form.ts";
import type { Graph } from "./connect.ts";
import { assertNotErased } from "./find-erasable.ts";
import type { GraphReader } from "./read.ts";
import { sortedRows } from "./sorted-groups.ts";
import type { SubmissionState } from "./submissions.ts";
import { inWriteTransaction, type WriteTransaction } from "./transaction.ts";

/** Where an article version was taken from. It stands beside the record, and changes nothing in it. */
export interface Capture {
  /** SHA-256 of the bytes it was read from, under which they are kept; null where they are not. */
  readonly original: string | null;
  readonly mediaType: string;
  /** File, member and line in words, or the address. */
  readonly place: string;
  /** Where it was fetched from; null for a file. */
  readonly url: string | null;
  /** Why it is believed to have been published on its day. */
  readonly publishedBasis: string | null;
  readonly byline: string | null;
  readonly section: string | null;
}

export interface CapturedArticle {
  readonly article: Article;
  readonly capture: Capture;
}

/** As of any submission, or taken off the record and left off. */
export type CapturedState = SubmissionState | "retracted";

export interface CapturedReport {
  /** The article version's id, under which the article is loaded and queued. */
  readonly submission: string;
  readonly state: CapturedState;
}

export interface SubmitOptions {
  /** Takes up anew what was retracted. False for those who come back by themselves, such as feeds. */
  readonly takeUpRetracted?: boolean;
}

const STATES = `
UNWIND $ids AS id
OPTIONAL MATCH (s:Submission {id: id})
OPTIONAL MATCH (r:Receipt {id: id})
RETURN id, s IS NOT NULL AS kept, r.outcome AS outcome`;

const KEEP = `
UNWIND $rows AS row
MERGE (s:Submission {id: row.id})
ON CREATE SET s += row.article, s.receivedAt = $at
SET s:Pending`;

const FORGET_RETRACTIONS = "UNWIND $ids AS id MATCH (r:Receipt {id: id, outcome: 'retracted'}) DELETE r";

const CAPTURE = `
UNWIND $rows AS row
MERGE (c:Capture {id: row.id})
ON CREATE SET c += row.capture, c.capturedAt = $at`;

/**
 * Keeps articles, with where each was taken from, so that no failure after this can lose them; all or none. Only
 * then may they be queued. A version that is kept already gets one more place at most. The reports are in the
 * order of the articles. Throws ArticleMalformed where the parts of one do not belong together,
 * ArticleErased where one that is to be taken up anew was erased.
 */
export async function submitCaptured(
  graph: Graph,
  captured: readonly CapturedArticle[],
  at: Date,
  { takeUpRetracted = true }: SubmitOptions = {},
): Promise<readonly CapturedReport[]> {
  for (const { article } of captured) assertArticle(article);
  if (captured.length === 0) return [];
  const states = await inWriteTransaction(graph, (transaction) =>
    keep(transaction, captured, { at: at.toISOString(), takeUpRetracted }),
  );
  return captured.map(({ article }) => ({
    submission: article.version,
    state: states.get(article.version) ?? "accepted",
  }));
}

interface Keeping {
  readonly at: string;
  readonly takeUpRetracted: boolean;
}

async function keep(
  { note }: WriteTransaction,
  captured: readonly CapturedArticle[],
  { at, takeUpRetracted }: Keeping,
): Promise<ReadonlyMap<string, CapturedState>> {
  if (takeUpRetracted) for (const { article } of captured) await assertNotErased({ read: note }, article);
  const erased = await erasedHashes(note, captured);
  const kept = captured.filter(({ article }) => !erased.has(article.sha256));
  const articles = new Map(kept.map(({ article }) => [article.version, article]));
  const found = await note(STATES, { ids: [...articles.keys()].toSorted() });
  const states = new Map<string, CapturedState>(
    found.map((row) => [String(row.id), stateOf(row, takeUpRetracted)]),
  );
  const coming = [...articles.values()].filter(({ version }) => states.get(version) === "accepted");
  const rows = sortedRows(
    coming.map(({ version, ...article }) => ({ id: version, article: withoutNulls(article) })),
  );
  await note(FORGET_RETRACTIONS, { ids: rows.map(({ id }) => id) });
  await note(KEEP, { rows, at });
  await note(CAPTURE, { rows: sortedRows(kept.map(captureRow)), at });
  for (const { article } of captured)
    if (erased.has(article.sha256)) states.set(article.version, "retracted");
  return states;
}

const ERASED = "UNWIND $hashes AS hash MATCH (t:Tombstone) WHERE hash IN t.hashes RETURN DISTINCT hash";

/** Texts that were erased stay so, whatever archive or feed they come back with. */
async function erasedHashes(
  note: WriteTransaction["note"],
  captured: readonly CapturedArticle[],
): Promise<ReadonlySet<string>> {
  const rows = await note(ERASED, { hashes: captured.map(({ article }) => article.sha256) });
  return new Set(rows.map(({ hash }) => String(hash)));
}

function stateOf(
  { kept, outcome }: Readonly<Record<string, unknown>>,
  takeUpRetracted: boolean,
): CapturedState {
  if (outcome === "recorded" || outcome === "superseded") return "recorded";
  if (outcome === "retracted") return takeUpRetracted ? "accepted" : "retracted";
  return kept === true ? "pending" : "accepted";
}

function captureRow({ article, capture }: CapturedArticle) {
  const { version, key } = article;
  const id = hashId("capture", version, capture.original, capture.place);
  return { id, capture: withoutNulls({ ...capture, version, key }) };
}

/** A null in a map would say nothing. */
function withoutNulls(members: object): Readonly<Record<string, unknown>> {
  return Object.fromEntries(Object.entries(members).filter(([, value]) => value !== null));
}

/** A capture as it is kept, with the version that it is of. */
export interface KeptCapture extends Capture {
  readonly version: string;
  /** ISO moment. */
  readonly capturedAt: string;
}

const OF_ARTICLE = `
MATCH (:Article {id: $id})-[:HAS_VERSION]->(v:ArticleVersion)
MATCH (c:Capture {version: v.id})
RETURN c {.*} AS capture ORDER BY c.capturedAt, c.id`;

/** Where the versions of an article were taken from, the earliest first. `key` is the article's. */
export async function capturesOf(reader: GraphReader, key: string): Promise<readonly KeptCapture[]> {
  const rows = await reader.read(OF_ARTICLE, { id: articleNodeId(key) });
  return rows.map(({ capture }) => ({ ...NO_CAPTURE, ...(capture as Partial<KeptCapture>) }));
}

const NO_CAPTURE: KeptCapture = {
  version: "",
  capturedAt: "",
  original: null,
  mediaType: "",
  place: "",
  url: null,
  publishedBasis: null,
  byline: null,
  section: null,
};
