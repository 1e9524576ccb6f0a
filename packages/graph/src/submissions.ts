import type { Article } from "@cursus/graph-schema";
import { CursusError } from "@cursus/kernel";
import { assertArticle } from "./article-form.ts";
import type { Graph } from "./connect.ts";
import { assertNotErased } from "./find-erasable.ts";
import { inWriteTransaction, type WriteTransaction } from "./transaction.ts";

/** How far a submitted article version is: kept just now, kept before and not yet on record, or on record. */
export type SubmissionState = "accepted" | "pending" | "recorded";

export interface SubmissionReport {
  /** The article version's id, under which the article is loaded and queued. */
  readonly submission: string;
  readonly state: SubmissionState;
}

/**
 * Keeps an article so that no failure after this can lose it; only then may it be queued. The same version
 * again changes nothing; one that was retracted is taken up anew. Throws ArticleMalformed where its parts do
 * not belong together, ArticleErased where this text was erased.
 */
export async function submit(graph: Graph, article: Article, at: Date): Promise<SubmissionReport> {
  assertArticle(article);
  const state = await inWriteTransaction(graph, (transaction) => keep(transaction, article, at));
  return { submission: article.version, state };
}

const STATE = `
OPTIONAL MATCH (s:Submission {id: $id})
OPTIONAL MATCH (r:Receipt {id: $id})
RETURN s IS NOT NULL AS kept, r.outcome AS outcome`;

const KEEP = `
MERGE (s:Submission {id: $id})
ON CREATE SET s += $article, s.receivedAt = $at
SET s:Pending`;

const FORGET_RETRACTION = "MATCH (r:Receipt {id: $id, outcome: 'retracted'}) DELETE r";

async function keep({ note }: WriteTransaction, article: Article, at: Date): Promise<SubmissionState> {
  const { version: id } = article;
  await assertNotErased({ read: note }, article);
  const [{ kept, outcome } = { kept: false, outcome: null }] = await note(STATE, { id });
  if (outcome === "recorded" || outcome === "superseded") return "recorded";
  if (kept === true && outcome === null) return "pending";
  await note(FORGET_RETRACTION, { id });
  await note(KEEP, { id, article: withoutNulls(article), at: at.toISOString() });
  return "accepted";
}

/** The article as it was submitted. Throws ArticleUnknown. */
export async function loadSubmission(graph: Graph, id: string): Promise<Article> {
  const [found] = await graph.read("MATCH (s:Submission {id: $id}) RETURN s {.*} AS article", { id });
  if (found === undefined) throw new CursusError("ArticleUnknown", `no article was submitted as ${id}`);
  const kept = found.article as Partial<Article> & { readonly id: string };
  return {
    key: kept.key ?? "",
    version: kept.id,
    sha256: kept.sha256 ?? "",
    text: kept.text ?? "",
    title: kept.title ?? null,
    published: kept.published ?? null,
    modified: kept.modified ?? null,
    language: kept.language ?? "",
    url: kept.url ?? null,
    source: kept.source ?? null,
  };
}

/** Ids of what was submitted and has no receipt yet, the longest waiting first. */
export async function unrecordedSubmissions(graph: Graph, limit: number): Promise<string[]> {
  const waiting = await graph.read(
    "MATCH (s:Submission:Pending) RETURN s.id AS id ORDER BY s.receivedAt, id LIMIT $limit",
    { limit },
  );
  return waiting.map(({ id }) => String(id));
}

/** The id is kept as the node's; a null in the map would say nothing. */
function withoutNulls({ version: _, ...article }: Article): Partial<Article> {
  return Object.fromEntries(Object.entries(article).filter(([, value]) => value !== null));
}
