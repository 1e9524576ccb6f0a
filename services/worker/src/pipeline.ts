import { type Article, checkReading, type Reading } from "@cursus/graph-schema";
import { CursusError, sha256Hex, toCursusError } from "@cursus/kernel";
import type { ArticleJob, JobContext, ReadingCounts, RecordedCounts } from "@cursus/queue";
import type { Failpoint } from "./failpoints.ts";

/** One article with what was read in it. */
export interface ReadArticle {
  readonly article: Article;
  readonly reading: Reading;
}

/** The stations of the line. */
export interface Line {
  /** The accepted article. Throws ArticleUnknown where it is no longer there. */
  readonly load: (version: string) => Promise<Article>;
  /** Reads one article at a time; throws the signal's reason where it is aborted before its turn. */
  readonly read: (article: Article, closing: AbortSignal) => Promise<Reading>;
  /** Brings the reading on record, together with others. */
  readonly commit: (read: ReadArticle) => Promise<RecordedCounts>;
  readonly crashAt: (point: Failpoint) => void;
}

/** The straight line: an accepted article is loaded, read, checked against its own words, and recorded. */
export async function recordArticle(
  line: Line,
  job: ArticleJob,
  context: JobContext,
): Promise<RecordedCounts> {
  const article = intact(await line.load(job.version), job);
  const reading = checkReading(article, await readArticle(line, article, context.closing));
  context.report(countsOf(reading));
  line.crashAt("after-read");
  const recorded = await line.commit({ article, reading });
  line.crashAt("after-commit");
  return recorded;
}

/** The article, if it is the one that was queued: neither Redis nor the graph is believed alone. */
function intact(article: Article, job: ArticleJob): Article {
  const sha256 = sha256Hex(article.text);
  if (sha256 === job.sha256 && sha256 === article.sha256 && article.version === job.version) return article;
  throw new CursusError("JobRejected", "the stored text is not the one that was queued");
}

/** A reader that breaks on an article would break on it again. */
async function readArticle(line: Line, article: Article, closing: AbortSignal): Promise<Reading> {
  try {
    return await line.read(article, closing);
  } catch (thrown) {
    closing.throwIfAborted();
    const error = toCursusError(thrown);
    if (error.code !== "Unexpected") throw thrown;
    throw new CursusError("ReadingFailed", `the article cannot be read: ${error.message}`, { cause: thrown });
  }
}

function countsOf({ sentences, claims, refusals }: Reading): ReadingCounts {
  return { sentences, claims: claims.length, refusals: refusals.length };
}
