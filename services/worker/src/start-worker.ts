import { assertMigrated, loadSubmission, rereadUnread, unrecordedSubmissions } from "@cursus/graph";
import { CursusError, type Logger } from "@cursus/kernel";
import {
  type ArticleQueue,
  assertRedisSafe,
  type Consumer,
  openArticleQueue,
  openReadingWatch,
  type QueuePolicy,
  startConsumer,
} from "@cursus/queue";
import { GROUP_SIZE, type LineParts, openLine } from "./line.ts";
import { recordArticle } from "./pipeline.ts";
import { startSweeper } from "./sweeper.ts";

export interface WorkerSettings extends LineParts {
  readonly redisUrl: string;
  /** Names this installation's keys in Redis. */
  readonly prefix: string;
  /** Articles on the way at one time. */
  readonly concurrency: number;
  readonly logger: Logger;
  /** Hears what makes all work pointless until somebody changes a setting. */
  readonly onUnfit?: (error: CursusError) => void;
  readonly sweepEveryMs?: number;
  readonly policy?: Partial<QueuePolicy>;
}

export interface RunningWorker {
  /**
   * Takes no more articles, finishes the group under way, and closes; 15 s at most unless given otherwise, in
   * milliseconds, and 2 s to give back the rest, which is done once more by another worker.
   */
  close(deadlineMs?: number): Promise<void>;
}

/** Articles on the way at one time, where nobody wants it otherwise: enough to fill a group. */
export const CONCURRENCY = GROUP_SIZE;

const SWEEP_EVERY_MS = 30_000;
/** Far more than wait at one time; each costs one look into Redis. */
const MOST_SWEPT = 10_000;
/** A commit ends within 10 s; what is longer goes back to the queue, for another worker. */
const CLOSE_DEADLINE_MS = 15_000;

/**
 * Carries queued articles through the line until closed. Throws GraphNotMigrated or SettingsUnsafe where the
 * parts would not keep what they are given, QueueUnreachable or QueueTimeout where there is no Redis.
 */
export async function startWorker(settings: WorkerSettings): Promise<RunningWorker> {
  const { graph, redisUrl, prefix, logger, policy = {} } = settings;
  await assertMigrated(graph);
  for (const warning of (await assertRedisSafe(redisUrl)).warnings) logger.warn(warning);
  const readable = await rereadUnread(graph, settings.extractor.languages ?? []);
  if (readable > 0) logger.info({ articles: readable }, "articles in a language that can be read now");
  const queue = await openArticleQueue({ redisUrl, prefix, policy, logger });
  const watch = await openReadingWatch(redisUrl, prefix);
  const consumer = await startConsuming({ ...settings, watched: watch.watched }, queue);
  const sweeper = startSweeper(
    {
      unrecorded: () => unrecordedSubmissions(graph, MOST_SWEPT),
      load: (version) => loadSubmission(graph, version),
      queue,
      clock: settings.clock,
    },
    settings.sweepEveryMs ?? SWEEP_EVERY_MS,
    logger,
  );
  return {
    close: async (deadlineMs = CLOSE_DEADLINE_MS) => {
      const end = await consumer.close(deadlineMs);
      if (end === "left") logger.warn("articles under way are left to another worker");
      await sweeper.close();
      await queue.close();
      watch.close();
    },
  };
}

async function startConsuming(settings: WorkerSettings, queue: ArticleQueue): Promise<Consumer> {
  const { redisUrl, prefix, concurrency, logger, policy = {} } = settings;
  const line = openLine(settings);
  try {
    return await startConsumer({
      redisUrl,
      prefix,
      concurrency,
      logger,
      policy,
      handle: (job, context) => reportingUnfit(settings, () => recordArticle(line, job, context)),
    });
  } catch (error) {
    await queue.close();
    throw error;
  }
}

/** A wrong setting is no fault of the article: the article waits, and somebody must know. */
async function reportingUnfit<T>({ onUnfit }: WorkerSettings, work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    if (error instanceof CursusError && error.exitCode === MISCONFIGURED) onUnfit?.(error);
    throw error;
  }
}

const MISCONFIGURED = 78;
