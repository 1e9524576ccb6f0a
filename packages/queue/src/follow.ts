import { setTimeout as sleep } from "node:timers/promises";
import { jobIdOf } from "./jobs.ts";
import { type ArticleOutcome, failedStep, isOutcome, recordedStep } from "./progress.ts";
import { findJob, type RedisQueue, stateOf } from "./redis-queue.ts";
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
  const watching = await watch(hear);
  try {
    while (pending.size > 0) {
      signal?.throwIfAborted();
      for (const version of [...pending]) await look(line, version, hear);
      await restOr(done.signal, pending.size === 0 ? 0 : lookEveryMs);
    }
    return outcomes;
  } finally {
    await watching.close();
  }
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

async function restOr(done: AbortSignal, milliseconds: number): Promise<void> {
  await sleep(milliseconds, undefined, { signal: done }).catch(() => undefined);
}
