import type { Logger } from "@cursus/kernel";
import { Queue } from "bullmq";
import type { Redis } from "ioredis";
import { openProducerConnection } from "./connection.ts";
import { bounded } from "./deadline.ts";
import type { QueuePolicy } from "./policy.ts";

export interface QueueSettings {
  readonly redisUrl: string;
  /** Names this installation's keys in Redis. */
  readonly prefix: string;
  readonly policy?: Partial<QueuePolicy>;
  readonly logger?: Logger;
}

/** One of BullMQ's queues with the connection it runs on. */
export interface RedisQueue {
  readonly redis: Redis;
  readonly queue: Queue;
  readonly policy: QueuePolicy;
}

/** What every queue tells of itself. */
export interface AnyQueue {
  /** True where some worker is connected to this queue. */
  hasLiveWorker(): Promise<boolean>;
  counts(): Promise<QueueCounts>;
  /** BullMQ's own queue, for the queue board. */
  readonly board: Queue;
  close(): Promise<void>;
}

export interface QueueCounts {
  readonly waiting: number;
  readonly active: number;
  readonly delayed: number;
  readonly completed: number;
  readonly failed: number;
}

/** Opens a queue by its name. Throws QueueUnreachable or QueueTimeout within 2 s where Redis is not there. */
export async function openRedisQueue(
  { redisUrl, prefix, logger }: QueueSettings,
  name: string,
  policy: QueuePolicy,
): Promise<RedisQueue> {
  const redis = await openProducerConnection(redisUrl);
  const queue = new Queue(name, { connection: redis, prefix });
  queue.on("error", (error) => logger?.debug({ reason: error.message }, "Redis interrupted"));
  return { redis, queue, policy };
}

export function anyQueue({ queue, redis }: RedisQueue): AnyQueue {
  return {
    hasLiveWorker: async () => (await bounded(queue.getWorkersCount())) > 0,
    counts: () => counts(queue),
    board: queue,
    close: async () => {
      await queue.close();
      redis.disconnect();
    },
  };
}

async function counts(queue: Queue): Promise<QueueCounts> {
  const found = await bounded(queue.getJobCounts("waiting", "active", "delayed", "completed", "failed"));
  const { waiting = 0, active = 0, delayed = 0, completed = 0, failed = 0 } = found;
  return { waiting, active, delayed, completed, failed };
}
