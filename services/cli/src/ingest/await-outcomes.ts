import { CursusError } from "@cursus/kernel";
import type { ArticleOutcome, ArticleQueue } from "@cursus/queue";
import type { HandedIn } from "./hand-in.ts";
import type { IngestOutcome } from "./outcome.ts";

interface Awaiting {
  readonly signal: AbortSignal;
  /** Hears how many are dealt with, and the file that was last. */
  readonly onDone: (done: number, file: string) => void;
}

/** Waits until each accepted file is recorded or given up. Throws the signal's reason when told to stop. */
export async function awaitOutcomes(
  queue: ArticleQueue,
  accepted: readonly HandedIn[],
  { signal, onDone }: Awaiting,
): Promise<readonly IngestOutcome[]> {
  const fileOf = new Map(underway(accepted).map(({ version, file }) => [version, file]));
  let done = 0;
  const outcomes = await queue.follow([...fileOf.keys()], {
    signal,
    onProgress: ({ stage, version }) => {
      if (stage === "recorded" || stage === "failed") onDone(++done, fileOf.get(version) ?? "");
    },
  });
  const outcomeOf = new Map(outcomes.map((outcome) => [outcome.version, outcome]));
  return accepted.map((one) =>
    ingestOutcome(one, fileOf.get(one.version) === one.file ? outcomeOf.get(one.version) : undefined),
  );
}

/** One file for each article that a worker has to read: the first of those with the same text. */
export function underway(accepted: readonly HandedIn[]): readonly HandedIn[] {
  const versions = new Set<string>();
  return accepted.filter(({ recorded, version }) => {
    const isFirst = !recorded && !versions.has(version);
    versions.add(version);
    return isFirst;
  });
}

/** An accepted file with the last step of its article; none where it was on record before, or came with another file. */
export function ingestOutcome(
  { file, version, article, unread, note }: HandedIn,
  last: ArticleOutcome | undefined,
): IngestOutcome {
  const known = { file, version, article, claims: 0, refusals: 0, unread, note, error: null };
  if (last === undefined) return { ...known, outcome: "unchanged" };
  if (last.stage === "failed") {
    const { code, message } = last.reason;
    return { ...known, outcome: "failed", error: { code, message, advice: "Run `cursus retry`." } };
  }
  const { outcome, claims, refusals } = last.counts;
  return { ...known, claims, refusals, outcome: knownOutcome(outcome) };
}

/** An accepted file that nobody waits for. */
export function queuedOutcome(one: HandedIn): IngestOutcome {
  return { ...ingestOutcome(one, undefined), outcome: one.recorded ? "unchanged" : "queued" };
}

function knownOutcome(outcome: string): IngestOutcome["outcome"] {
  if (outcome === "recorded" || outcome === "unchanged" || outcome === "superseded") return outcome;
  throw new CursusError("Unexpected", `the worker told an outcome that is not known: ${outcome}`);
}
