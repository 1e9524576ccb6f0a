import { z } from "zod";
import { type FailureReason, readFailureReason } from "./failure-reason.ts";

const count = z.number().int().nonnegative();

const readingCountsSchema = z.object({ sentences: count, claims: count, refusals: count });
const recordedCountsSchema = z.object({ outcome: z.string(), claims: count, refusals: count });

/** What reading an article gave. */
export type ReadingCounts = Readonly<z.infer<typeof readingCountsSchema>>;
/** What recording an article gave: `outcome` is the commit's word for it. */
export type RecordedCounts = Readonly<z.infer<typeof recordedCountsSchema>>;

/** One step of one article version on its way through the line. */
export type ArticleProgress =
  | { readonly version: string; readonly stage: "queued" | "reading" | "delayed" }
  | { readonly version: string; readonly stage: "read"; readonly counts: ReadingCounts }
  | { readonly version: string; readonly stage: "recorded"; readonly counts: RecordedCounts }
  | { readonly version: string; readonly stage: "failed"; readonly reason: FailureReason };

/** The last step of a version: nothing more happens to it by itself. */
export type ArticleOutcome = Extract<ArticleProgress, { stage: "recorded" | "failed" }>;

export function isOutcome(progress: ArticleProgress): progress is ArticleOutcome {
  return progress.stage === "recorded" || progress.stage === "failed";
}

export function readStep(version: string, progress: unknown): ArticleProgress | null {
  const counts = readingCountsSchema.safeParse(progress);
  return counts.success ? { version, stage: "read", counts: counts.data } : null;
}

/** A job completed by another programme may carry any value, or none. */
export function recordedStep(version: string, returned: unknown): ArticleOutcome {
  const counts = recordedCountsSchema.safeParse(returned);
  const unknown = { outcome: "unknown", claims: 0, refusals: 0 };
  return { version, stage: "recorded", counts: counts.success ? counts.data : unknown };
}

export function failedStep(version: string, failedReason: string): ArticleOutcome {
  return { version, stage: "failed", reason: readFailureReason(failedReason) };
}
