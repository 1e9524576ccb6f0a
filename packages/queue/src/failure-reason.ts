import { CursusError, type ErrorCode, isErrorCode } from "@cursus/kernel";

/** Why a job failed: the code that programs act on, and a sentence. */
export interface FailureReason {
  readonly code: ErrorCode;
  readonly message: string;
}

/** The one text that BullMQ keeps of a failure; `readFailureReason` takes it apart again. */
export function writeFailureReason(error: CursusError): string {
  return `${error.code}: ${error.message}`;
}

/** BullMQ's own words for a job whose workers died or were killed too often. */
const LOST = /^job (stalled|started) more than allowable limit$/;

/** The reason kept with a failed job. What Cursus did not write comes out as WorkerLost or Unexpected. */
export function readFailureReason(text: string): FailureReason {
  if (LOST.test(text)) return { code: "WorkerLost", message: "its worker died each time it was read" };
  const colon = text.indexOf(": ");
  const code = text.slice(0, colon);
  if (colon > 0 && isErrorCode(code)) return { code, message: text.slice(colon + 2) };
  return { code: "Unexpected", message: text };
}

const MISCONFIGURED = 78;

/**
 * True where the failure says nothing about the article: Neo4j or Redis was away, or a setting was wrong
 * (those have the exit code for a configuration error).
 */
export function isOutage(code: ErrorCode): boolean {
  if (code === "GraphUnreachable" || code === "QueueUnreachable" || code === "QueueTimeout") return true;
  return new CursusError(code, "").exitCode === MISCONFIGURED;
}
