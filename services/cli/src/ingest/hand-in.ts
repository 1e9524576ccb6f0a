import { type DatedVersion, erasedAmong, type Graph, standingVersion, submitCaptured } from "@cursus/graph";
import {
  type ArticleFiles,
  type IntakeOptions,
  type LeftOut,
  listArticleFiles,
  type OriginalStore,
} from "@cursus/intake";
import { type CursusError, toCursusError } from "@cursus/kernel";
import type { ArticleQueue } from "@cursus/queue";
import type { Context } from "../context.ts";
import { failureDocument } from "../report.ts";
import type { IngestOutcome } from "./outcome.ts";
import { readArticle } from "./read-article.ts";
import { STANDARD_INPUT } from "./standard-input.ts";
import { unreadLanguage } from "./unread.ts";

/** A file that was accepted: kept in the graph, and in the queue unless it is on record already. */
export interface HandedIn {
  readonly file: string;
  readonly version: string;
  readonly article: string;
  readonly recorded: boolean;
  /** Its language, where no reader reads it; else null. */
  readonly unread: string | null;
  /** What is to be told of it beside what becomes of it. */
  readonly note: string | null;
}

interface HandInParts extends Pick<Context, "clock" | "input"> {
  readonly graph: Graph;
  readonly queue: ArticleQueue;
  readonly originals: OriginalStore;
}

/** The article files under these paths and what is left out beside them, or for a path why there are none. */
export async function listFiles(paths: readonly string[]): Promise<{
  readonly files: readonly string[];
  readonly leftOut: readonly LeftOut[];
  readonly refused: readonly IngestOutcome[];
}> {
  const files = new Set<string>();
  const leftOut: LeftOut[] = [];
  const refused: IngestOutcome[] = [];
  for (const path of new Set(paths)) {
    try {
      const found = await filesOf(path);
      for (const file of found.files) files.add(file);
      leftOut.push(...found.leftOut);
    } catch (thrown) {
      refused.push(refusal(path, toCursusError(thrown)));
    }
  }
  return { files: [...files], leftOut, refused };
}

async function filesOf(path: string): Promise<ArticleFiles> {
  return path === STANDARD_INPUT ? { files: [path], leftOut: [] } : listArticleFiles(path);
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
  const { article, original, publishedBasis, dateRefused, byline, section } = read;
  const erased = await erasedAmong(graph, [article.sha256]);
  const bytes = erased.size > 0 ? null : await originals.put(original.bytes);
  const { mediaType } = original;
  const told = { publishedBasis, dateRefused, byline, section };
  const capture = { original: bytes, mediaType, place: file, url: null, ...told };
  const kept = await submitCaptured(graph, [{ article, capture }], clock()).catch(faultOfArticle);
  if ("code" in kept) return refusal(file, kept);
  const recorded = kept[0]?.state === "recorded";
  if (!recorded) await queue.enqueue(article);
  const standing = options.replaces === undefined ? null : await standingVersion(graph, article);
  const note = noteOf(dateRefused, standing);
  const unread = unreadLanguage(article);
  return { file, version: article.version, article: article.key, recorded, unread, note };
}

function noteOf(dateRefused: string | null, standing: DatedVersion | null): string | null {
  const notes = [
    ...(dateRefused === null ? [] : [`a date that is not believed: ${dateRefused}`]),
    ...(standing === null ? [] : [`it does not take the place of what it replaces: ${laterWords(standing)}`]),
  ];
  return notes.length === 0 ? null : notes.join("; ");
}

function laterWords({ modified, published }: DatedVersion): string {
  const day = modified ?? published;
  const why = day === null ? "neither states a day" : `that one is of ${day}`;
  return `${why}. Give --modified, the day of the correction`;
}

const INPUT_REFUSED = 65;

/** The failure, where the article is at fault; another is thrown on. */
function faultOfArticle(thrown: unknown): CursusError {
  const error = toCursusError(thrown);
  if (error.exitCode === INPUT_REFUSED) return error;
  throw thrown;
}

export function refusal(file: string, error: CursusError): IngestOutcome {
  const nothing = { version: null, article: null, claims: 0, refusals: 0, unread: null, note: null };
  return { file, ...nothing, outcome: "refused", error: failureDocument(error) };
}
