import type { Worker } from "bullmq";
import type { Redis } from "ioredis";

/** Giving jobs back is a step in Redis each; one that does not answer now would not later. */
const GIVE_BACK_MS = 2_000;

/**
 * Lets a worker finish what it has begun, for at most `deadlineMs`, and ends its connection: "left" where it had to
 * leave jobs. `giveBack` is called then, to put them back into the queue; of what is not back after two seconds the
 * locks run out, and another worker takes it over.
 */
export async function closeWorker(
  worker: Worker,
  redis: Redis,
  deadlineMs: number,
  giveBack: () => void,
): Promise<"finished" | "left"> {
  const closed = worker.close();
  const outcome = (await endsWithin(closed, deadlineMs)) ? "finished" : "left";
  if (outcome === "left") {
    giveBack();
    if (!(await endsWithin(closed, GIVE_BACK_MS))) worker.disconnect().catch(() => undefined);
  }
  redis.disconnect();
  return outcome;
}

async function endsWithin(work: Promise<void>, milliseconds: number): Promise<boolean> {
  const { promise: expired, resolve } = Promise.withResolvers<boolean>();
  const timer = setTimeout(() => resolve(false), milliseconds);
  const ended = await Promise.race([work.then(() => true), expired]);
  clearTimeout(timer);
  return ended;
}
