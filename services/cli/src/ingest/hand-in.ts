import { erasedAmong, type Graph, submitCaptured } from "@cursus/graph";
import { type IntakeOptions, listArticleFiles, type OriginalStore } from "@cursus/intake";
import { type CursusError, toCursusError } from "@cursus/kernel";
import type { ArticleQueue } from "@cursus/queue";
import type { Context } from "../context.ts";
import { failureDocument } from "../report.ts";
import type { IngestOutcome } from "./outcome.ts";
import { readArticle } from "./read-article.ts";
import { STANDARD_INPUT } from "./standard-input.ts";

/** A file that was accepted: kept in the graph, and in the queue unless it is on record already. */
export interface HandedIn {
  readonly file: string;
  readonly version: string;
  readonly article: string;
  readonly recorded: boolean;
}

interface HandInParts extends Pick<Context, "clock" | "input"> {
  readonly graph: Graph;
  readonly queue: ArticleQueue;
  readonly originals: OriginalStore;
}

/** The article files under these paths, or for a path why there are none. */
export async function listFiles(paths: readonly string[]): Promise<{
  readonly files: readonly string[];
  readonly refused: readonly IngestOutcome[];
}> {
  const files = new Set<string>();
  const refused: IngestOutcome[] = [];
  for (const path of paths) {
    try {
      for (const file of await filesOf(path)) files.add(file);
    } catch (thrown) {
      refused.push(refusal(path, toCursusError(thrown)));
    }
  }
  return { files: [...files], refused };
}

async function filesOf(path: string): Promise<readonly string[]> {
  return path === STANDARD_INPUT ? [path] : listArticleFiles(path);
}

/**
 * Reads a file, keeps its article and queues it. Answers with a refusal where the file is at fault; throws where
 * a part of the stack is, because no other file would fare better.
 */
export async function handIn(
  { graph, queue, originals, clock, input }: HandInParts,
  file: string,
  options: IntakeOptions,
): Promise<HandedIn | IngestOutcome> {
  const read = await readArticle({ input }, file, options).catch(toCursusError);
  if (!("article" in read)) return refusal(file, read);
  const { article, original, publishedBasis, byline, section } = read;
  const erased = await erasedAmong(graph, [article.sha256]);
  const bytes = erased.size > 0 ? null : await originals.put(original.bytes);
  const { mediaType } = original;
  const capture = { original: bytes, mediaType, place: file, url: null, publishedBasis, byline, section };
  const kept = await submitCaptured(graph, [{ article, capture }], clock()).catch(faultOfArticle);
  if ("code" in kept) return refusal(file, kept);
  const recorded = kept[0]?.state === "recorded";
  if (!recorded) await queue.enqueue(article);
  return { file, version: article.version, article: article.key, recorded };
}

const INPUT_REFUSED = 65;

/** The failure, where the article is at fault; another is thrown on. */
function faultOfArticle(thrown: unknown): CursusError {
  const error = toCursusError(thrown);
  if (error.exitCode === INPUT_REFUSED) return error;
  throw thrown;
}

export function refusal(file: string, error: CursusError): IngestOutcome {
  const nothing = { version: null, article: null, claims: 0, refusals: 0 };
  return { file, ...nothing, outcome: "refused", error: failureDocument(error) };
}
