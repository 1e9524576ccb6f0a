import { CursusError } from "@cursus/kernel";
import type { Job } from "bullmq";
import { bounded } from "../deadline.ts";
import { type FailureReason, readFailureReason } from "../failure-reason.ts";
import { jobOptions } from "../policy.ts";
import { type AnyQueue, anyQueue, openRedisQueue, type QueueSettings } from "../redis-queue.ts";
import { NOTICE_QUEUE, type Notice, noticeJobId, readNotice } from "./notice-jobs.ts";
import { noticePolicy } from "./notice-policy.ts";

/** A delivery that was given up. */
export interface DeadNotice extends FailureReason {
  /** The job's id, which `retry` takes. */
  readonly id: string;
  readonly webhook: string | null;
  readonly attempts: number;
  /** ISO moment. */
  readonly failedAt: string | null;
}

/** The queue of what is to be sent. Calls answer within seconds or throw QueueUnreachable, QueueTimeout or QueueFull. */
export interface NoticeQueue extends AnyQueue {
  /** Queues a change for a webhook; one that was queued before, done or given up included, is left as it is. */
  enqueue(notice: Notice): Promise<void>;
  /** The deliveries that were given up, the latest first. */
  dead(limit?: number): Promise<readonly DeadNotice[]>;
  /** Queues a dead letter anew. Throws NameUnknown where there is none of that id. */
  retry(id: string): Promise<void>;
}

/** Opens the queue. Throws QueueUnreachable or QueueTimeout within 2 s where Redis is not there. */
export async function openNoticeQueue(settings: QueueSettings): Promise<NoticeQueue> {
  const line = await openRedisQueue(settings, NOTICE_QUEUE, noticePolicy(settings.policy));
  const { queue } = line;
  const options = jobOptions(line.policy);
  const add = async (notice: Notice): Promise<void> =>
    void (await bounded(queue.add("notice", notice, { ...options, jobId: noticeJobId(notice) })));
  return {
    ...anyQueue(line),
    enqueue: add,
    dead: async (limit = 100) => (await bounded(queue.getFailed(0, limit - 1))).map(deadNotice),
    retry: async (id) => {
      const job = await bounded(queue.getJob(id));
      if (job === undefined || !(await bounded(job.isFailed())))
        throw new CursusError("NameUnknown", `no delivery ${id} was given up`);
      const notice = readNotice(job.data);
      // A new job, because BullMQ would keep the count of its failures.
      await bounded(queue.remove(id));
      await add(notice);
    },
  };
}

function deadNotice({ id = "", data, failedReason = "", attemptsMade, finishedOn }: Job): DeadNotice {
  const { webhook } = (data ?? {}) as Partial<Notice>;
  return {
    id,
    webhook: webhook ?? null,
    ...readFailureReason(failedReason),
    attempts: attemptsMade,
    failedAt: finishedOn === undefined ? null : new Date(finishedOn).toISOString(),
  };
}
