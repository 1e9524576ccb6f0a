import { type Article, articleNodeId } from "@cursus/graph-schema";
import { hashId } from "@cursus/kernel";
import { assertArticle } from "./article-form.ts";
import type { Graph } from "./connect.ts";
import { type Keeping, type KeptState, keepArticles, withoutNulls } from "./keep-articles.ts";
import type { GraphReader } from "./read.ts";
import { sortedRows } from "./sorted-groups.ts";
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
  /** Which of the dates that it states are not believed, and why; null where all are. */
  readonly dateRefused: string | null;
  readonly byline: string | null;
  readonly section: string | null;
}

export interface CapturedArticle {
  readonly article: Article;
  readonly capture: Capture;
}

/** As of any submission, or taken off the record and left off. */
export type CapturedState = Exclude<KeptState, "erased">;

export interface CapturedReport {
  /** The article version's id, under which the article is loaded and queued. */
  readonly submission: string;
  readonly state: CapturedState;
}

export interface SubmitOptions {
  /** Takes up anew what was retracted. False for those who come back by themselves, such as feeds. */
  readonly takeUpRetracted?: boolean;
}

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
  return captured.map(({ article: { version } }) => {
    const state = states.get(version) ?? "accepted";
    return { submission: version, state: state === "erased" ? "retracted" : state };
  });
}

async function keep(
  transaction: WriteTransaction,
  captured: readonly CapturedArticle[],
  keeping: Keeping,
): Promise<ReadonlyMap<string, KeptState>> {
  const articles = new Map(captured.map(({ article }) => [article.version, article]));
  const states = await keepArticles(transaction, [...articles.values()], keeping);
  const kept = captured.filter(({ article }) => states.get(article.version) !== "erased");
  await transaction.note(CAPTURE, { rows: sortedRows(kept.map(captureRow)), at: keeping.at });
  return states;
}

function captureRow({ article, capture }: CapturedArticle) {
  const { version, key } = article;
  const id = hashId("capture", version, capture.original, capture.place);
  return { id, capture: withoutNulls({ ...capture, version, key }) };
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
  dateRefused: null,
  byline: null,
  section: null,
};
