import type { Logger } from "@cursus/kernel";
import type { Worker } from "bullmq";
import type { Redis } from "ioredis";
import { toQueueError } from "./deadline.ts";
import { readFailureReason } from "./failure-reason.ts";
import { mendUnreadableJobs } from "./unreadable-jobs.ts";

/** Writes down what happens to the jobs of a worker, each event once, and mends what BullMQ cannot read. */
export function logEvents(worker: Worker, redis: Redis, logger: Logger): void {
  const logError = errorLog(logger);
  worker.on("error", (error) => {
    if (isUnreadable(error)) mend(worker, redis, logger);
    else logError(error);
  });
  worker.on("stalled", (id) => logger.warn({ job: id }, "taken back from a worker that died"));
  worker.on("failed", (job, error) => {
    const reason = readFailureReason(error.message);
    logger.warn({ job: job?.id, attempt: job?.attemptsMade, ...reason }, "job failed");
  });
}

/** The job was finished or forgotten by somebody else: its lock ran out, or Redis was emptied. */
const DONE_BY_ANOTHER = /^(Missing (lock|key) for job|could not renew lock for job) (\S+?)\.?(\s|$)/;
const LONGEST_MEMORY = 1_000;

function errorLog(logger: Logger): (error: Error) => void {
  const told = new Set<string>();
  return (error) => {
    const lost = DONE_BY_ANOTHER.exec(error.message)?.[3];
    const about = lost ?? toQueueError(error).code;
    if (told.has(about)) return;
    if (told.size >= LONGEST_MEMORY) told.clear();
    told.add(about);
    // Two workers may hold one job when a lock ran out; what they write is the same, so this is no failure
    // (https://github.com/taskforcesh/bullmq/issues/3183).
    if (lost !== undefined) logger.info({ job: lost }, "finished by another worker");
    else logger.error({ code: about, reason: error.message }, "worker and Redis disagree");
  };
}

function isUnreadable(error: Error): boolean {
  return error instanceof SyntaxError || error.name === "SyntaxError";
}

function mend(worker: Worker, redis: Redis, logger: Logger): void {
  mendUnreadableJobs({ redis, toKey: (name) => worker.toKey(name) }).then(
    (ids) => logger.warn({ jobs: ids }, "unreadable jobs emptied, to be refused"),
    (error: Error) => logger.error({ reason: error.message }, "unreadable jobs could not be emptied"),
  );
}
