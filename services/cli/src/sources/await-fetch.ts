import { setTimeout as sleep } from "node:timers/promises";
import type { FailureReason, FetchEnd, FetchQueue, PageJob } from "@cursus/queue";

interface Awaiting {
  readonly signal: AbortSignal;
  /** Hears what is waited for, in words, where it takes a while. */
  readonly tell: (words: string) => void;
}

const LOOK_EVERY_MS = 150;
/** Looks that tell nothing yet: what ends within a second needs no words. */
const SILENT_LOOKS = 6;

/**
 * Waits until a page is fetched or given up, and tells of each try that failed. A host that nobody knows is given up at
 * the first try, while somebody waits for it. Throws the signal's reason.
 */
export async function awaitFetch(
  fetches: FetchQueue,
  job: PageJob,
  { signal, tell }: Awaiting,
): Promise<FetchEnd> {
  const tellOnce = once(tell);
  for (let looks = 0; ; looks += 1) {
    const end = (await fetches.ended(job)) ?? (await tooLate(fetches, job, looks, tellOnce));
    if (end !== null) return end;
    await sleep(LOOK_EVERY_MS, undefined, { signal }).catch(() => signal.throwIfAborted());
  }
}

/** Tells what the fetch waits for; the end of one that is not worth waiting for. */
async function tooLate(
  fetches: FetchQueue,
  job: PageJob,
  looks: number,
  tell: (words: string) => void,
): Promise<FetchEnd | null> {
  if (looks % SILENT_LOOKS !== 0 || looks === 0) return null;
  tell(`fetching ${job.url}`);
  const waiting = await fetches.waiting(job);
  if (waiting === null) return null;
  const { failure, delayMs, ofFeed } = waiting;
  if (failure?.code === "HostUnknown") {
    // A feed's page stays: its next try may be at a better time, and nobody would queue it again.
    if (job.feed === null && !ofFeed) await fetches.giveUp(job).catch(() => undefined);
    return { failure };
  }
  tell(waitWords(failure, delayMs));
  return null;
}

function waitWords(failure: FailureReason | null, delayMs: number): string {
  const seconds = `${Math.ceil(delayMs / 1_000)} s`;
  return failure === null
    ? `waiting for a turn at the server: ${seconds}`
    : `trying again in ${seconds}: ${failure.message}`;
}

function once(tell: (words: string) => void): (words: string) => void {
  const told = new Set<string>();
  return (words) => {
    if (told.has(words)) return;
    told.add(words);
    tell(words);
  };
}
