import { type DeadLetter, deadLetter, deadLetters, retry, retryAll } from "./dead-letters.ts";
import { enqueue } from "./enqueue.ts";
import { enqueueMany } from "./enqueue-many.ts";
import { type JobState, stateOf } from "./find-jobs.ts";
import { type FollowOptions, follow } from "./follow.ts";
import { ARTICLE_QUEUE, type ArticleJob } from "./jobs.ts";
import { queuePolicy } from "./policy.ts";
import type { ArticleOutcome } from "./progress.ts";
import { type AnyQueue, anyQueue, openRedisQueue, type QueueSettings } from "./redis-queue.ts";
import { type ProgressListener, type Watch, watchArticles } from "./watch.ts";

/**
 * The article queue as seen by those who fill it and look at it. Every call but `follow` answers within a few
 * seconds or throws QueueUnreachable, QueueTimeout or QueueFull.
 */
export interface ArticleQueue extends AnyQueue {
  /** Queues a version once, however often it is asked to. A failed or finished job makes way for a new one. */
  enqueue(job: ArticleJob): Promise<"queued" | "already-queued">;
  /** Queues many versions in one round trip; those that the queue holds in whatever state are left as they are. */
  enqueueMany(jobs: readonly ArticleJob[]): Promise<void>;
  stateOf(version: string): Promise<JobState>;
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
}

const MOST_DEAD_LETTERS = 1_000;

/** Opens the queue. Throws QueueUnreachable or QueueTimeout within 2 s where Redis is not there. */
export async function openArticleQueue(settings: QueueSettings): Promise<ArticleQueue> {
  const line = await openRedisQueue(settings, ARTICLE_QUEUE, queuePolicy(settings.policy));
  const watch = (listener: ProgressListener) => watchArticles(settings, listener);
  return {
    ...anyQueue(line),
    enqueue: (job) => enqueue(line, job),
    enqueueMany: (jobs) => enqueueMany(line, jobs),
    stateOf: (version) => stateOf(line, version),
    dead: (limit = MOST_DEAD_LETTERS) => deadLetters(line, limit),
    deadLetter: (version) => deadLetter(line, version),
    retry: (id) => retry(line, id),
    retryAll: () => retryAll(line, MOST_DEAD_LETTERS),
    watch,
    follow: (versions, options) => follow({ line, watch }, versions, options),
  };
}
