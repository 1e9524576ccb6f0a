import { carriedTrace } from "@cursus/traces";
import type { Job, Queue } from "bullmq";
import { bounded } from "../deadline.ts";
import { type FailureReason, readFailureReason } from "../failure-reason.ts";
import { jobOptions } from "../policy.ts";
import {
  type AnyQueue,
  anyQueue,
  openRedisQueue,
  type QueueSettings,
  type RedisQueue,
} from "../redis-queue.ts";
import { FETCH_QUEUE, type FetchJob, fetchJobId } from "./fetch-jobs.ts";
import { fetchQueuePolicy } from "./fetch-policy.ts";

/** A fetch that was given up. */
export interface FailedFetch extends FailureReason {
  readonly id: string;
  /** The page's address, or the feed's id. */
  readonly of: string;
}

/** A fetch that waits for its next try, or for a turn at its host. */
export interface WaitingFetch {
  /** Why the last try failed; null where none did. */
  readonly failure: FailureReason | null;
  readonly delayMs: number;
  /** Whether a feed asked for it. */
  readonly ofFeed: boolean;
}

/** How a fetch ended: with what its worker answered, or given up. */
export type FetchEnd = { readonly value: unknown } | { readonly failure: FailureReason };

/** The queue of what is to be fetched. Calls answer within seconds or throw QueueUnreachable, QueueTimeout or QueueFull. */
export interface FetchQueue extends AnyQueue {
  /** Queues a page or feed once, however often it is asked to; a finished or failed job makes way. */
  enqueue(job: FetchJob): Promise<"queued" | "already-queued">;
  /** Looks at a feed from now on at every interval, the first time at once; again with another one changes it. */
  schedule(feed: string, everyMs: number): Promise<void>;
  unschedule(feed: string): Promise<void>;
  /** Ids of the feeds that are looked at, with their intervals in milliseconds. */
  schedules(): Promise<ReadonlyMap<string, number>>;
  /** How a fetch ended; null while it has not. */
  ended(job: FetchJob): Promise<FetchEnd | null>;
  /** What a fetch waits for; null while it does not. */
  waiting(job: FetchJob): Promise<WaitingFetch | null>;
  /** Takes a fetch that waits out of the queue. */
  giveUp(job: FetchJob): Promise<void>;
  /** The fetches that were given up, the latest first. */
  failed(limit?: number): Promise<readonly FailedFetch[]>;
}

const MOST_SCHEDULES = 100_000;

/** Opens the queue. Throws QueueUnreachable or QueueTimeout within 2 s where Redis is not there. */
export async function openFetchQueue(settings: QueueSettings): Promise<FetchQueue> {
  const line = await openRedisQueue(settings, FETCH_QUEUE, fetchQueuePolicy(settings.policy));
  const { queue } = line;
  return {
    ...anyQueue(line),
    enqueue: (job) => enqueue(line, job),
    schedule: (feed, everyMs) => schedule(line, feed, everyMs),
    unschedule: async (feed) => void (await bounded(queue.removeJobScheduler(schedulerOf(feed)))),
    schedules: () => schedules(queue),
    ended: (job) => ended(queue, job),
    waiting: (job) => waiting(queue, job),
    giveUp: async (job) => void (await bounded(queue.remove(fetchJobId(job)))),
    failed: async (limit = 100) => (await bounded(queue.getFailed(0, limit - 1))).map(failedFetch),
  };
}

async function enqueue({ queue, policy }: RedisQueue, job: FetchJob): Promise<"queued" | "already-queued"> {
  const jobId = fetchJobId(job);
  const state = await bounded(queue.getJobState(jobId));
  if (["waiting", "active", "delayed", "prioritized"].includes(state)) return "already-queued";
  if (state !== "unknown") await bounded(queue.remove(jobId));
  const traceparent = job.traceparent ?? carriedTrace();
  await bounded(queue.add(job.kind, { ...job, traceparent }, { ...jobOptions(policy), jobId }));
  return "queued";
}

async function ended(queue: Queue, wanted: FetchJob): Promise<FetchEnd | null> {
  const job = await bounded(queue.getJob(fetchJobId(wanted)));
  if (job?.finishedOn === undefined) return null;
  return job.failedReason === undefined
    ? { value: job.returnvalue }
    : { failure: readFailureReason(job.failedReason) };
}

async function waiting(queue: Queue, wanted: FetchJob): Promise<WaitingFetch | null> {
  const job = await bounded(queue.getJob(fetchJobId(wanted)));
  if (job === undefined || !(await bounded(job.isDelayed()))) return null;
  const failure = job.failedReason === undefined ? null : readFailureReason(job.failedReason);
  return { failure, delayMs: job.delay, ofFeed: job.data?.feed != null };
}

async function schedule({ queue, policy }: RedisQueue, feed: string, everyMs: number): Promise<void> {
  const data: FetchJob = { v: 1, kind: "feed", feed };
  const template = { name: data.kind, data, opts: jobOptions(policy) };
  await bounded(queue.upsertJobScheduler(schedulerOf(feed), { every: everyMs }, template));
}

const schedulerOf = (feed: string): string => `feed-${feed}`;

async function schedules(queue: Queue): Promise<ReadonlyMap<string, number>> {
  const found = await bounded(queue.getJobSchedulers(0, MOST_SCHEDULES));
  return new Map(found.map(({ key, every }) => [key.replace(/^feed-/, ""), Number(every)]));
}

function failedFetch(job: Job): FailedFetch {
  const { url, feed } = job.data as { readonly url?: string; readonly feed?: string };
  return { id: job.id ?? "", of: url ?? feed ?? "", ...readFailureReason(job.failedReason ?? "") };
}
