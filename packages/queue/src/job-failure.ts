import type { CursusError, ErrorAction } from "@cursus/kernel";
import { UnrecoverableError } from "bullmq";
import { writeFailureReason } from "./failure-reason.ts";

/** A failure after which the job is tried again. */
export class RetryableFailure extends Error {
  readonly action: ErrorAction;

  constructor(error: CursusError) {
    super(writeFailureReason(error), { cause: error });
    this.name = "RetryableFailure";
    this.action = error.action;
  }
}

/** What BullMQ is to be thrown: what will never go right fails for good at once, the rest is tried again. */
export function jobFailure(error: CursusError): Error {
  if (error.action === "never") return new UnrecoverableError(writeFailureReason(error));
  return new RetryableFailure(error);
}
