import { type Logger, toCursusError } from "@cursus/kernel";
import { type Job, WaitingError, Worker } from "bullmq";
import { closeWorker } from "../close-worker.ts";
import { openWorkerConnection } from "../connection.ts";
import type { Consumer } from "../consumer.ts";
import { jobFailure } from "../job-failure.ts";
import type { QueuePolicy } from "../policy.ts";
import { logEvents } from "../worker-log.ts";
import { workerOptions } from "../worker-options.ts";
import { NOTICE_QUEUE, type Notice, readNotice } from "./notice-jobs.ts";
import { noticePolicy } from "./notice-policy.ts";

export interface NoticeConsumerSettings {
  readonly redisUrl: string;
  readonly prefix: string;
  /** Deliveries under way at one time. */
  readonly concurrency: number;
  /** Delivers one notice; what it throws decides whether it is tried again. */
  readonly handle: (notice: Notice, closing: AbortSignal) => Promise<unknown>;
  readonly logger: Logger;
  readonly policy?: Partial<QueuePolicy>;
}

/**
 * Takes deliveries from the queue until it is closed. Throws QueueUnreachable or QueueTimeout where Redis is not
 * there at the start.
 */
export async function startNoticeConsumer(settings: NoticeConsumerSettings): Promise<Consumer> {
  const redis = await openWorkerConnection(settings.redisUrl);
  const closing = new AbortController();
  const worker = new Worker(
    NOTICE_QUEUE,
    (job, token) => work(settings, closing.signal, job, token),
    workerOptions(redis, settings, noticePolicy(settings.policy)),
  );
  logEvents(worker, redis, settings.logger);
  await worker.waitUntilReady();
  return {
    close: async (deadlineMs) => {
      closing.abort(new Error("the worker is stopping"));
      return closeWorker(worker, redis, deadlineMs);
    },
  };
}

async function work(
  { handle }: NoticeConsumerSettings,
  closing: AbortSignal,
  job: Job,
  token: string | undefined,
): Promise<unknown> {
  try {
    const notice = readNotice(job.data);
    if (notice.body === null) return "delivered before";
    const outcome = await handle(notice, closing);
    // What was told of people does not stay in Redis; where this process dies now, it is known to be delivered.
    await job.updateData({ ...notice, body: null });
    return outcome;
  } catch (error) {
    if (!closing.aborted) throw jobFailure(toCursusError(error));
    await job.moveToWait(token);
    throw new WaitingError();
  }
}
