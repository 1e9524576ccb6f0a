import type { Worker } from "bullmq";
import type { Redis } from "ioredis";

/**
 * Lets a worker finish what it has begun, for at most `deadlineMs`, and ends its connection: "left" where it had to
 * leave jobs that another worker will take over.
 */
export async function closeWorker(
  worker: Worker,
  redis: Redis,
  deadlineMs: number,
): Promise<"finished" | "left"> {
  const { promise: expired, resolve } = Promise.withResolvers<"left">();
  const timer = setTimeout(() => resolve("left"), deadlineMs);
  const outcome = await Promise.race([worker.close().then(() => "finished" as const), expired]);
  clearTimeout(timer);
  if (outcome === "left") worker.disconnect().catch(() => undefined);
  redis.disconnect();
  return outcome;
}
