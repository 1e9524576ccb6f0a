import type { Logger } from "@cursus/kernel";
import { type Job, Queue } from "bullmq";
import type { Redis } from "ioredis";
import type { QueueCounts } from "../article-queue.ts";
import { openProducerConnection } from "../connection.ts";
import { bounded } from "../deadline.ts";
import { type FailureReason, readFailureReason } from "../failure-reason.ts";
import { jobOptions, type QueuePolicy } from "../policy.ts";
import { FETCH_QUEUE, type FetchJob, fetchJobId } from "./fetch-jobs.ts";
import { fetchQueuePolicy } from "./fetch-policy.ts";

export interface FetchQueueSettings {
  readonly redisUrl: string;
  /** Names this installation's keys in Redis. */
  readonly prefix: string;
  readonly policy?: Partial<QueuePolicy>;
  readonly logger?: Logger;
}

/** A fetch that was given up. */
export interface FailedFetch extends FailureReason {
  readonly id: string;
  /** The page's address, or the feed's id. */
  readonly of: string;
}

/** How a fetch ended: with what its worker answered, or given up. */
export type FetchEnd = { readonly value: unknown } | { readonly failure: FailureReason };

/** The queue of what is to be fetched. Calls answer within seconds or throw QueueUnreachable, QueueTimeout or QueueFull. */
export interface FetchQueue {
  /** Queues a page or feed once, however often it is asked to; a finished or failed job makes way. */
  enqueue(job: FetchJob): Promise<"queued" | "already-queued">;
  /** Looks at a feed from now on at every interval, the first time at once; again with another one changes it. */
  schedule(feed: string, everyMs: number): Promise<void>;
  unschedule(feed: string): Promise<void>;
  /** Ids of the feeds that are looked at, with their intervals in milliseconds. */
  schedules(): Promise<ReadonlyMap<string, number>>;
  counts(): Promise<QueueCounts>;
  /** How a fetch ended; null while it has not. */
  ended(job: FetchJob): Promise<FetchEnd | null>;
  /** The fetches that were given up, the latest first. */
  failed(limit?: number): Promise<readonly FailedFetch[]>;
  /** True where some fetching worker is connected. */
  hasLiveWorker(): Promise<boolean>;
  /** BullMQ's own queue, for the queue board. */
  readonly board: Queue;
  close(): Promise<void>;
}

interface OpenedQueue {
  readonly queue: Queue;
  readonly redis: Redis;
  readonly policy: QueuePolicy;
}

const MOST_SCHEDULES = 100_000;

/** Opens the queue. Throws QueueUnreachable or QueueTimeout within 2 s where Redis is not there. */
export async function openFetchQueue(settings: FetchQueueSettings): Promise<FetchQueue> {
  const redis = await openProducerConnection(settings.redisUrl);
  const queue = new Queue(FETCH_QUEUE, { connection: redis, prefix: settings.prefix });
  queue.on("error", (error) => settings.logger?.debug({ reason: error.message }, "Redis interrupted"));
  const opened = { queue, redis, policy: fetchQueuePolicy(settings.policy) };
  return {
    enqueue: (job) => enqueue(opened, job),
    schedule: (feed, everyMs) => schedule(opened, feed, everyMs),
    unschedule: async (feed) => void (await bounded(queue.removeJobScheduler(schedulerOf(feed)))),
    schedules: () => schedules(queue),
    counts: () => counts(queue),
    ended: (job) => ended(queue, job),
    failed: async (limit = 100) => (await bounded(queue.getFailed(0, limit - 1))).map(failedFetch),
    hasLiveWorker: async () => (await bounded(queue.getWorkersCount())) > 0,
    board: queue,
    close: async () => {
      await queue.close();
      redis.disconnect();
    },
  };
}

async function enqueue({ queue, policy }: OpenedQueue, job: FetchJob): Promise<"queued" | "already-queued"> {
  const jobId = fetchJobId(job);
  const state = await bounded(queue.getJobState(jobId));
  if (["waiting", "active", "delayed", "prioritized"].includes(state)) return "already-queued";
  if (state !== "unknown") await bounded(queue.remove(jobId));
  await bounded(queue.add(job.kind, job, { ...jobOptions(policy), jobId }));
  return "queued";
}

async function ended(queue: Queue, wanted: FetchJob): Promise<FetchEnd | null> {
  const job = await bounded(queue.getJob(fetchJobId(wanted)));
  if (job?.finishedOn === undefined) return null;
  return job.failedReason === undefined
    ? { value: job.returnvalue }
    : { failure: readFailureReason(job.failedReason) };
}

async function schedule({ queue, policy }: OpenedQueue, feed: string, everyMs: number): Promise<void> {
  const data: FetchJob = { v: 1, kind: "feed", feed };
  const template = { name: data.kind, data, opts: jobOptions(policy) };
  await bounded(queue.upsertJobScheduler(schedulerOf(feed), { every: everyMs }, template));
}

const schedulerOf = (feed: string): string => `feed-${feed}`;

async function schedules(queue: Queue): Promise<ReadonlyMap<string, number>> {
  const found = await bounded(queue.getJobSchedulers(0, MOST_SCHEDULES));
  return new Map(found.map(({ key, every }) => [key.replace(/^feed-/, ""), Number(every)]));
}

async function counts(queue: Queue): Promise<QueueCounts> {
  const found = await bounded(queue.getJobCounts("waiting", "active", "delayed", "completed", "failed"));
  const { waiting = 0, active = 0, delayed = 0, completed = 0, failed = 0 } = found;
  return { waiting, active, delayed, completed, failed };
}

function failedFetch(job: Job): FailedFetch {
  const { url, feed } = job.data as { readonly url?: string; readonly feed?: string };
  return { id: job.id ?? "", of: url ?? feed ?? "", ...readFailureReason(job.failedReason ?? "") };
}
