import type { FetchedDocument } from "@cursus/fetch";
import { CursusError } from "@cursus/kernel";
import type { FetchContext } from "@cursus/queue";

/** What an answer means for the page that was asked for. */
export type Answer = "here" | "same" | "gone" | "refused";

const SECOND = 1_000;

/**
 * Reads an answer's status. Postpones the job where the server says when to come again; throws FetchFailed where
 * it is worth another try.
 */
export function answerOf(
  { status, retryAfter }: FetchedDocument,
  context: Pick<FetchContext, "postpone">,
): Answer {
  if (status === 200 || status === 203) return "here";
  if (status === 304) return "same";
  if (status === 404 || status === 410) return "gone";
  if (status === 429 || status >= 500) {
    if (retryAfter !== null) context.postpone(retryAfter * SECOND);
    throw new CursusError("FetchFailed", `the server answers ${status}`);
  }
  return "refused";
}
