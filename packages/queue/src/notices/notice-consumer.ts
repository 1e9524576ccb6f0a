import type { Job } from "bullmq";
import { type Consumer, type ConsumerPlace, openConsumer } from "../open-consumer.ts";
import { NOTICE_QUEUE, type Notice, readNotice } from "./notice-jobs.ts";
import { noticePolicy } from "./notice-policy.ts";

export interface NoticeConsumerSettings extends ConsumerPlace {
  /** Delivers one notice; what it throws decides whether it is tried again. */
  readonly handle: (notice: Notice, closing: AbortSignal) => Promise<unknown>;
}

/**
 * Takes deliveries from the queue until it is closed. Throws QueueUnreachable or QueueTimeout where Redis is not
 * there at the start.
 */
export function startNoticeConsumer(settings: NoticeConsumerSettings): Promise<Consumer> {
  const { handle, policy } = settings;
  return openConsumer(settings, {
    queue: NOTICE_QUEUE,
    policy: noticePolicy(policy),
    perform: (job, { closing }) => delivered(handle, job, closing),
  });
}

/** Whatever breaks while the worker is stopping is none of the delivery's failures. */
async function delivered(
  handle: NoticeConsumerSettings["handle"],
  job: Job,
  closing: AbortSignal,
): Promise<unknown> {
  try {
    const notice = readNotice(job.data);
    if (notice.body === null) return "delivered before";
    const outcome = await handle(notice, closing);
    // What was told of people does not stay in Redis; where this process dies now, it is known to be delivered.
    await job.updateData({ ...notice, body: null });
    return outcome;
  } catch (error) {
    throw closing.aborted ? closing.reason : error;
  }
}
