import { findArticle, type Graph } from "@cursus/graph";
import type { IntakeOptions, LeftOut } from "@cursus/intake";
import { CursusError } from "@cursus/kernel";
import { inSpan } from "@cursus/traces";
import { articleReference } from "../article-reference.ts";
import type { Context } from "../context.ts";
import { listenForInterrupt, tellStopOfWork } from "../interrupt.ts";
import type { Parts } from "../parts.ts";
import { startProgress } from "../progress.ts";
import { shownPath } from "../shown-path.ts";
import { awaitOutcomes, ingestOutcome, queuedOutcome, underway } from "./await-outcomes.ts";
import { type HandedIn, handIn, listFiles } from "./hand-in.ts";
import type { IngestOutcome } from "./outcome.ts";
import { startOwnWorker } from "./own-worker.ts";

export interface IngestOptions extends IntakeOptions {
  /** False where the articles are to be queued and left to the workers. */
  readonly wait: boolean;
}

/** What became of the articles, and what in the folders was left out. */
export interface IngestEnd {
  readonly articles: readonly IngestOutcome[];
  readonly leftOut: readonly LeftOut[];
}

/**
 * Hands in every article file under the paths, and waits for what becomes of them. One bad file does not stop
 * the others. Throws UsageInvalid where several files would become versions of one article, and Interrupted when
 * told to stop: what was accepted until then goes on with the next worker.
 */
export async function ingestFiles(
  context: Context,
  parts: Parts,
  paths: readonly string[],
  options: IngestOptions,
): Promise<IngestEnd> {
  const { files, leftOut, refused } = await listFiles(paths);
  if (files.length > 1) refuseSharedIdentity(options);
  const replaces = options.replaces === undefined ? undefined : await keyOf(parts.graph, options.replaces);
  const interrupt = listenForInterrupt(tellStopOfWork(context));
  const run = { ...context, ...parts, signal: interrupt.signal };
  try {
    const handed = await handInAll(run, files, { ...options, replaces });
    const accepted = handed.filter((one) => "recorded" in one);
    const outcomes = options.wait ? await settle(run, accepted) : accepted.map(queuedOutcome);
    const all = [...refused, ...handed.filter((one) => "outcome" in one), ...outcomes];
    return { articles: inOrderOf(files, all), leftOut };
  } finally {
    interrupt.release();
  }
}

/** As the files were given, after the paths at which there was none. */
function inOrderOf(files: readonly string[], outcomes: readonly IngestOutcome[]): readonly IngestOutcome[] {
  const placeOf = new Map(files.map((file, place) => [file, place]));
  return outcomes.toSorted((a, b) => (placeOf.get(a.file) ?? -1) - (placeOf.get(b.file) ?? -1));
}

interface IngestRun extends Context, Parts {
  readonly signal: AbortSignal;
}

/** The key of the article that is corrected: what is not on record can only be taken in. Throws ArticleUnknown. */
async function keyOf(graph: Graph, reference: string): Promise<string> {
  try {
    return (await findArticle(graph, articleReference(reference))).key;
  } catch (thrown) {
    if (!(thrown instanceof CursusError) || thrown.code !== "ArticleUnknown") throw thrown;
    throw new CursusError("ArticleUnknown", `nothing to replace: ${thrown.message}`, {
      advice: "Without --replaces it is taken in as an article of its own; --url gives its address.",
    });
  }
}

function refuseSharedIdentity({ url, replaces }: IntakeOptions): void {
  if (url === undefined && replaces === undefined) return;
  throw new CursusError(
    "UsageInvalid",
    "--url and --replaces say which article it is: give one file with them",
  );
}

async function handInAll(
  run: IngestRun,
  files: readonly string[],
  options: IntakeOptions,
): Promise<readonly (HandedIn | IngestOutcome)[]> {
  const progress = startProgress(run, files.length, "handed in");
  const handed: (HandedIn | IngestOutcome)[] = [];
  try {
    for (const file of files) {
      run.signal.throwIfAborted();
      handed.push(await inSpan("ingest", () => handIn(run, file, options)));
      progress.advanceTo(handed.length, shownPath(file, run.folder));
    }
  } finally {
    progress.end();
  }
  return handed;
}

/** Waits with a bar, and does the work itself where no worker is alive. */
async function settle(run: IngestRun, accepted: readonly HandedIn[]): Promise<readonly IngestOutcome[]> {
  const total = underway(accepted).length;
  if (total === 0) return accepted.map((one) => ingestOutcome(one, undefined));
  const worker = await startOwnWorker(run, run, run.signal);
  const progress = startProgress(run, total, "recorded");
  const onDone = (done: number, file: string) => progress.advanceTo(done, shownPath(file, run.folder));
  try {
    return await awaitOutcomes(run.queue, accepted, { signal: run.signal, onDone });
  } finally {
    progress.end();
    await worker?.close();
  }
}
