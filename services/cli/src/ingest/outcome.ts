import { CursusError, type ErrorCode } from "@cursus/kernel";
import { type UnreadCounts, unreadCounts } from "./unread.ts";

/** What became of one file that was handed in. `queued` where nobody waited for more. */
export interface IngestOutcome {
  readonly file: string;
  /** Id of the article version; null where the file gave none. */
  readonly version: string | null;
  readonly article: string | null;
  readonly outcome: "recorded" | "unchanged" | "superseded" | "queued" | "refused" | "failed";
  readonly claims: number;
  /** Statements that were read and did not hold. */
  readonly refusals: number;
  /** Its language, where no reader reads it: it is kept, and says nothing. Else null; of a page that was fetched too. */
  readonly unread: string | null;
  /** What else is to be told of it, such as a date that is not believed. */
  readonly note: string | null;
  /** Why it was refused or failed. */
  readonly error: {
    readonly code: ErrorCode;
    readonly message: string;
    readonly advice: string | null;
  } | null;
}

const OUTCOMES = ["recorded", "unchanged", "superseded", "queued", "refused", "failed"] as const;

/** How many files had which outcome, how many claims came on record with them, and what no reader reads, by language. */
export type IngestSummary = Readonly<Record<IngestOutcome["outcome"] | "claims", number>> & {
  readonly unread: UnreadCounts;
};

export function summarise(outcomes: readonly IngestOutcome[]): IngestSummary {
  const count = (of: IngestOutcome["outcome"]): number =>
    outcomes.filter(({ outcome }) => outcome === of).length;
  const recorded = outcomes.filter(({ outcome }) => outcome === "recorded");
  const claims = recorded.reduce((sum, one) => sum + one.claims, 0);
  const counts = Object.fromEntries(OUTCOMES.map((outcome) => [outcome, count(outcome)]));
  const unread = unreadCounts(outcomes.map((one) => one.unread));
  return { ...counts, claims, unread } as IngestSummary;
}

/** 0 where all went well; the one exit code that all failures share; else that of refused input. */
export function exitCodeOf(outcomes: readonly IngestOutcome[]): number {
  const codes = new Set(
    outcomes.flatMap(({ error }) => (error === null ? [] : [new CursusError(error.code, "").exitCode])),
  );
  if (codes.size === 0) return 0;
  const [only] = codes;
  return codes.size === 1 && only !== undefined ? only : new CursusError("ArticleMalformed", "").exitCode;
}
