import type { CursusError, ErrorAction } from "@cursus/kernel";
import { UnrecoverableError } from "bullmq";
import { isOutage, writeFailureReason } from "./failure-reason.ts";

/** A failure after which the job is tried again. */
export class RetryableFailure extends Error {
  readonly action: ErrorAction;

  constructor(error: CursusError) {
    super(writeFailureReason(error), { cause: error });
    this.name = "RetryableFailure";
    this.action = error.action;
  }
}

/**
 * What BullMQ is to be thrown: an article that will never go right fails for good at once. The rest is tried
 * again, wrong settings included, because they are no fault of the article.
 */
export function jobFailure(error: CursusError): Error {
  if (error.action === "never" && !isOutage(error.code))
    return new UnrecoverableError(writeFailureReason(error));
  return new RetryableFailure(error);
}
