import { setTimeout as sleep } from "node:timers/promises";
import { findJob, stateOf } from "./find-jobs.ts";
import { jobIdOf } from "./jobs.ts";
import { type ArticleOutcome, failedStep, isOutcome, recordedStep } from "./progress.ts";
import type { RedisQueue } from "./redis-queue.ts";
import type { ProgressListener, Watch } from "./watch.ts";

export interface FollowOptions {
  /** Hears each step, and each outcome once. */
  readonly onProgress?: ProgressListener;
  /** Stops waiting; the articles go on. */
  readonly signal?: AbortSignal;
  /** How often the jobs are looked at, for the events that went missing; in milliseconds. */
  readonly lookEveryMs?: number;
}

/** Where steps are heard from, and where outcomes can be looked up. */
interface FollowSource {
  readonly line: RedisQueue;
  readonly watch: (listener: ProgressListener) => Promise<Watch>;
}

/**
 * Waits until each version is recorded or given up. Events make it prompt; looking at the jobs makes it sure,
 * because events are lost when a connection is, or were sent before anybody listened.
 */
export async function follow(
  { line, watch }: FollowSource,
  versions: readonly string[],
  { onProgress, signal, lookEveryMs = 500 }: FollowOptions = {},
): Promise<readonly ArticleOutcome[]> {
  const tracked = track(versions, onProgress);
  const end = AbortSignal.any(signal === undefined ? [tracked.done] : [tracked.done, signal]);
  const watching = await watch(tracked.hear);
  try {
    while (tracked.pending.size > 0) {
      signal?.throwIfAborted();
      for (const version of [...tracked.pending]) await look(line, version, tracked.hear);
      await sleep(lookEveryMs, undefined, { signal: end }).catch(() => undefined);
    }
    return tracked.outcomes;
  } finally {
    await watching.close();
  }
}

interface Tracked {
  readonly pending: ReadonlySet<string>;
  readonly outcomes: readonly ArticleOutcome[];
  /** Aborted when nothing is pending. */
  readonly done: AbortSignal;
  readonly hear: ProgressListener;
}

function track(versions: readonly string[], onProgress: ProgressListener | undefined): Tracked {
  const pending = new Set(versions);
  const outcomes: ArticleOutcome[] = [];
  const done = new AbortController();
  const hear: ProgressListener = (progress) => {
    if (!pending.has(progress.version)) return;
    onProgress?.(progress);
    if (!isOutcome(progress)) return;
    pending.delete(progress.version);
    outcomes.push(progress);
    if (pending.size === 0) done.abort();
  };
  return { pending, outcomes, done: done.signal, hear };
}

async function look(line: RedisQueue, version: string, hear: ProgressListener): Promise<void> {
  const state = await stateOf(line, version);
  if (state !== "completed" && state !== "failed") return;
  const job = await findJob(line, jobIdOf(version));
  if (job === null) return;
  hear(
    state === "completed"
      ? recordedStep(version, job.returnvalue)
      : failedStep(version, job.failedReason ?? ""),
  );
}
