import { inSpan, inTrace, pastSpan } from "@cursus/traces";
import type { Job } from "bullmq";
import { z } from "zod";

/**
 * In whose trace a job is done: W3C's `traceparent` of the one who queued it. A field of the payload that only jobs
 * queued within a trace have, so that those queued before there were traces are read as well.
 */
export const traceparentSchema = z
  .string()
  .regex(/^00-[0-9a-f]{32}-[0-9a-f]{16}-0[01]$/)
  .optional();

interface TracedWork<T> {
  readonly work: () => Promise<T>;
  /** False for what is thrown although nothing has failed: the job goes back to its queue. */
  readonly isFailure: (thrown: unknown) => boolean;
}

/**
 * Does a job in the trace that it carries: a span for each start of it, and one, beside the first, for its wait until
 * then. A job that carries none begins a trace.
 */
export function tracedJob<T>(
  job: Job,
  traceparent: string | undefined,
  { work, isFailure }: TracedWork<T>,
): Promise<T> {
  const facts = { "messaging.destination.name": job.queueName, "messaging.message.id": job.id ?? "" };
  const start = { ...facts, "cursus.job.start": job.attemptsStarted };
  return inTrace(traceparent, () => {
    if (traceparent !== undefined && job.attemptsStarted === 1)
      pastSpan(`${job.queueName} wait`, [job.timestamp, job.processedOn ?? Date.now()], facts);
    return inSpan(`${job.queueName} process`, work, { kind: "consumer", facts: start, isFailure });
  });
}
