import type { Logger } from "@cursus/kernel";
import type { Job } from "bullmq";
import { ARTICLE_QUEUE, type ArticleJob, readJob } from "./jobs.ts";
import { type Consumer, type ConsumerPlace, openConsumer } from "./open-consumer.ts";
import { queuePolicy } from "./policy.ts";
import type { ReadingCounts, RecordedCounts } from "./progress.ts";
import { tracedJob } from "./traced-job.ts";

export interface JobContext {
  /** Aborted when the worker is to stop: throw its reason, and the job goes back to the queue unharmed. */
  readonly closing: AbortSignal;
  /** Tells those who watch what the reading gave. Never throws: progress is no part of the work. */
  report(counts: ReadingCounts): void;
}

export interface ConsumerSettings extends ConsumerPlace {
  /** Carries one article through the line. What it throws decides, by its action, what becomes of the job. */
  readonly handle: (job: ArticleJob, context: JobContext) => Promise<RecordedCounts>;
}

/**
 * Takes jobs from the article queue until it is closed. Rides out restarts of Redis. Throws QueueUnreachable
 * or QueueTimeout where Redis is not there at the start.
 */
export function startConsumer(settings: ConsumerSettings): Promise<Consumer> {
  const { handle, logger, policy } = settings;
  return openConsumer(settings, {
    queue: ARTICLE_QUEUE,
    policy: queuePolicy(policy),
    perform: async (job, { closing }) => {
      const article = readJob(job.id, job.data);
      const context = { closing, report: reportOn(job, logger) };
      return tracedJob(job, article.traceparent, {
        work: () => handle(article, context),
        isFailure: (thrown) => thrown !== closing.reason,
      });
    },
  });
}

function reportOn(job: Job, logger: Logger): JobContext["report"] {
  return (counts) => {
    job
      .updateProgress(counts)
      .catch((error: Error) => logger.debug({ job: job.id, reason: error.message }, "no progress"));
  };
}
