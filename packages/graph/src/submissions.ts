import type { Article } from "@cursus/graph-schema";
import { CursusError } from "@cursus/kernel";
import { assertArticle } from "./article-form.ts";
import type { Graph } from "./connect.ts";
import { keepArticles, type SubmissionState } from "./keep-articles.ts";
import { inWriteTransaction } from "./transaction.ts";

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
  const keeping = { at: at.toISOString(), takeUpRetracted: true };
  const states = await inWriteTransaction(graph, (transaction) =>
    keepArticles(transaction, [article], keeping),
  );
  // What was retracted is taken up, and what was erased has thrown.
  return { submission: article.version, state: states.get(article.version) as SubmissionState };
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

/** Whether a version of this article was submitted and has no receipt yet. */
export async function isWaiting(graph: Graph, key: string): Promise<boolean> {
  const [found] = await graph.read("MATCH (s:Pending {key: $key}) RETURN s.id AS id LIMIT 1", { key });
  return found !== undefined;
}

/** Ids of what was submitted and has no receipt yet, the longest waiting first. */
export async function unrecordedSubmissions(graph: Graph, limit: number): Promise<string[]> {
  const waiting = await graph.read(
    "MATCH (s:Submission:Pending) RETURN s.id AS id ORDER BY s.receivedAt, id LIMIT $limit",
    { limit },
  );
  return waiting.map(({ id }) => String(id));
}
