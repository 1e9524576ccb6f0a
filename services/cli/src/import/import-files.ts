import type { LeftOut } from "@cursus/intake";
import { homeOf } from "@cursus/local-stack";
import type { Context } from "../context.ts";
import { startOwnWorker } from "../ingest/own-worker.ts";
import { listenForInterrupt, tellStopOfWork } from "../interrupt.ts";
import type { Parts } from "../parts.ts";
import {
  type Checkpoint,
  forgetCheckpoint,
  type ImportRecord,
  importRecord,
  readCheckpoint,
  resumeFrom,
  writeCheckpoint,
} from "./checkpoint.ts";
import { type ImportCounts, NO_COUNTS, plus, total } from "./import-counts.ts";
import type { ImportOptions } from "./import-options.ts";
import { type ImportProgress, importProgress } from "./import-progress.ts";
import { listSources, type SourceFile } from "./list-sources.ts";
import { type Patience, patiently } from "./patiently.ts";
import { enqueueWithRoom, untilDrained } from "./queue-room.ts";
import { type Batch, readBatches } from "./read-batches.ts";
import { clearRefused, type Refusal, setAside } from "./refused-list.ts";
import { storeBatch } from "./store-batch.ts";

/** How an import ended. */
export interface ImportReport extends ImportCounts {
  readonly files: number;
  /** Links in the folders, none of which is followed, and folders that may not be read. */
  readonly passedOver: readonly LeftOut[];
  /** Of this run: what an earlier one had dealt with is not counted in the rate. */
  readonly seconds: number;
  readonly articlesPerSecond: number;
  /** How many an earlier run that was broken off had dealt with. */
  readonly resumedAfter: number;
  /** The first of what was refused. */
  readonly firstRefused: readonly Refusal[];
  /** All of it, a JSON line each; null where nothing was. */
  readonly refusedFile: string | null;
}

/** More are in the file. */
const MOST_TOLD = 20;

/**
 * Takes in every article of the files under the paths: streams them, keeps a batch at a time, queues no more than the
 * workers can soon read, and notes how far it has come, so that the same command goes on where one was broken off.
 * Throws FileUnreadable where there is nothing to import, and Interrupted when told to stop.
 */
export async function importFiles(
  context: Context,
  parts: Parts,
  paths: readonly string[],
  options: ImportOptions,
): Promise<ImportReport> {
  const sources = await listSources(paths);
  const interrupt = listenForInterrupt(tellStopOfWork(context));
  const worker =
    options.read && options.ownWorker ? await startOwnWorker(context, parts, interrupt.signal) : null;
  try {
    const report = await importAll({ context, parts, ...sources, options, signal: interrupt.signal });
    if (worker !== null) await finishReading(context, parts, interrupt.signal);
    return report;
  } finally {
    await worker?.close();
    interrupt.release();
  }
}

async function finishReading(context: Context, { queue }: Parts, signal: AbortSignal): Promise<void> {
  const { terminal, json } = context;
  let toldAt = performance.now();
  const tell = (left: number): void => {
    if (json || performance.now() - toldAt < 10_000) return;
    toldAt = performance.now();
    terminal.note(`${left} articles left to read`);
  };
  await patiently(patienceOf(context, signal), () => untilDrained(queue, signal, tell));
}

interface Import {
  readonly context: Context;
  readonly parts: Parts;
  readonly files: readonly SourceFile[];
  readonly leftOut: number;
  readonly passedOver: readonly LeftOut[];
  readonly options: ImportOptions;
  readonly signal: AbortSignal;
}

async function importAll(run: Import): Promise<ImportReport> {
  const { context, files, leftOut, passedOver } = run;
  const record = importRecord(homeOf(context.root, context.variables), files);
  const checkpoint = await readCheckpoint(record);
  if (checkpoint === null) await clearRefused(record.refusedFile);
  const bytes = files.reduce((sum, file) => sum + file.bytes, 0);
  const progress = importProgress(context, bytes, () => performance.now());
  const before = checkpoint?.counts ?? NO_COUNTS;
  const from = performance.now();
  const { counts, firstRefused } = await importEach(run, record, checkpoint, progress);
  progress.end();
  await forgetCheckpoint(record);
  const seconds = (performance.now() - from) / 1_000;
  return {
    ...counts,
    files: files.length,
    leftOut: counts.leftOut + leftOut,
    passedOver,
    seconds: Number(seconds.toFixed(1)),
    articlesPerSecond: Number(((total(counts) - total(before)) / seconds).toFixed(1)),
    resumedAfter: total(before),
    firstRefused,
    refusedFile: counts.refused === 0 ? null : record.refusedFile,
  };
}

async function importEach(
  run: Import,
  record: ImportRecord,
  checkpoint: Checkpoint | null,
  progress: ImportProgress,
): Promise<{ readonly counts: ImportCounts; readonly firstRefused: readonly Refusal[] }> {
  const start = resumeFrom(run.files, checkpoint);
  const firstRefused: Refusal[] = [];
  let counts = checkpoint?.counts ?? NO_COUNTS;
  let bytes = run.files.slice(0, start.index).reduce((sum, file) => sum + file.bytes, start.from?.bytes ?? 0);
  for (const [index, file] of run.files.entries()) {
    if (index < start.index) continue;
    const begin = index === start.index ? start : { entries: 0, from: null };
    const batches = readBatches(file, begin, run.options, (more) => {
      bytes += more;
    });
    for await (const batch of batches) {
      run.signal.throwIfAborted();
      const stored = await dealWith(run, batch);
      await setAside(record.refusedFile, stored.refused);
      firstRefused.push(...stored.refused.slice(0, MOST_TOLD - firstRefused.length));
      counts = plus(counts, stored.counts);
      await writeCheckpoint(record, checkpointAfter(batch, counts));
      progress.tell({ articles: total(counts), bytes });
    }
  }
  return { counts, firstRefused };
}

/** Kept first, then queued: a death in between leaves it to the sweeper. */
async function dealWith({ context, parts, options, signal }: Import, batch: Batch) {
  const patience = patienceOf(context, signal);
  const stored = await patiently(patience, () => storeBatch({ ...parts, clock: context.clock }, batch));
  if (options.read) await patiently(patience, () => enqueueWithRoom(parts.queue, stored.toRead, signal));
  return stored;
}

function patienceOf({ terminal, json }: Context, signal: AbortSignal): Patience {
  return {
    signal,
    onWait: ({ message }, ms) => {
      if (!json) terminal.note(`${message}; trying again in ${ms / 1_000} s`);
    },
  };
}

function checkpointAfter({ file, entriesDone, from }: Batch, counts: ImportCounts): Checkpoint {
  const { path, bytes, changed } = file;
  return { file: path, bytes, changed, entries: entriesDone, from, counts };
}
