import type { Logger } from "@cursus/kernel";
import type { Queue } from "bullmq";
import { type DeadLetter, deadLetter, deadLetters, retry, retryAll } from "./dead-letters.ts";
import { bounded } from "./deadline.ts";
import { enqueue } from "./enqueue.ts";
import { enqueueMany } from "./enqueue-many.ts";
import { type FollowOptions, follow } from "./follow.ts";
import type { ArticleJob } from "./jobs.ts";
import type { QueuePolicy } from "./policy.ts";
import type { ArticleOutcome } from "./progress.ts";
import { type JobState, openRedisQueue, type RedisQueue, stateOf } from "./redis-queue.ts";
import { type ProgressListener, type Watch, watchArticles } from "./watch.ts";

export interface QueueSettings {
  readonly redisUrl: string;
  /** Names this installation's keys in Redis. */
  readonly prefix: string;
  readonly policy?: Partial<QueuePolicy>;
  readonly logger?: Logger;
}

export interface QueueCounts {
  readonly waiting: number;
  readonly active: number;
  readonly delayed: number;
  readonly completed: number;
  readonly failed: number;
}

/**
 * The article queue as seen by those who fill it and look at it. Every call but `follow` answers within a few
 * seconds or throws QueueUnreachable, QueueTimeout or QueueFull.
 */
export interface ArticleQueue {
  /** Queues a version once, however often it is asked to. A failed or finished job makes way for a new one. */
  enqueue(job: ArticleJob): Promise<"queued" | "already-queued">;
  /** Queues many versions in one round trip; those that the queue holds in whatever state are left as they are. */
  enqueueMany(jobs: readonly ArticleJob[]): Promise<void>;
  stateOf(version: string): Promise<JobState>;
  counts(): Promise<QueueCounts>;
  /** The versions that were given up, the latest first. */
  dead(limit?: number): Promise<readonly DeadLetter[]>;
  deadLetter(version: string): Promise<DeadLetter | null>;
  /**
   * Queues a dead letter (by job id or version) anew, its attempts and deaths forgotten. Throws ArticleUnknown
   * where there is none, JobRejected where its payload was tampered with.
   */
  retry(id: string): Promise<void>;
  /** Retries every dead letter that can be read; answers with their job ids. */
  retryAll(): Promise<readonly string[]>;
  /** Tells every step of every article from now on. */
  watch(listener: ProgressListener): Promise<Watch>;
  /** Tells the steps of these versions, and answers when each is recorded or given up. */
  follow(versions: readonly string[], options?: FollowOptions): Promise<readonly ArticleOutcome[]>;
  /** True where some worker is connected to this queue. */
  hasLiveWorker(): Promise<boolean>;
  /** BullMQ's own queue, for the queue board. */
  readonly board: Queue;
  close(): Promise<void>;
}

const MOST_DEAD_LETTERS = 1_000;

/** Opens the queue. Throws QueueUnreachable or QueueTimeout within 2 s where Redis is not there. */
export async function openArticleQueue(settings: QueueSettings): Promise<ArticleQueue> {
  const line = await openRedisQueue(settings.redisUrl, settings.prefix, settings.policy);
  line.queue.on("error", (error) => settings.logger?.debug({ reason: error.message }, "Redis interrupted"));
  const watch = (listener: ProgressListener) => watchArticles(settings, listener);
  return {
    enqueue: (job) => enqueue(line, job),
    enqueueMany: (jobs) => enqueueMany(line, jobs),
    stateOf: (version) => stateOf(line, version),
    counts: () => counts(line),
    dead: (limit = MOST_DEAD_LETTERS) => deadLetters(line, limit),
    deadLetter: (version) => deadLetter(line, version),
    retry: (id) => retry(line, id),
    retryAll: () => retryAll(line, MOST_DEAD_LETTERS),
    watch,
    follow: (versions, options) => follow({ line, watch }, versions, options),
    hasLiveWorker: async () => (await bounded(line.queue.getWorkersCount())) > 0,
    board: line.queue,
    close: () => close(line),
  };
}

async function counts({ queue }: RedisQueue): Promise<QueueCounts> {
  const found = await bounded(queue.getJobCounts("waiting", "active", "delayed", "completed", "failed"));
  const { waiting = 0, active = 0, delayed = 0, completed = 0, failed = 0 } = found;
  return { waiting, active, delayed, completed, failed };
}

async function close({ queue, redis }: RedisQueue): Promise<void> {
  await queue.close();
  redis.disconnect();
}
