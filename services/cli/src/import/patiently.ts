import { setTimeout as sleep } from "node:timers/promises";
import { CursusError } from "@cursus/kernel";

export interface Patience {
  /** Told to stop, it waits no longer. */
  readonly signal: AbortSignal;
  /** Hears why it waits, and for how long in milliseconds. */
  readonly onWait: (reason: CursusError, ms: number) => void;
  /** Pauses before each further try, in milliseconds. */
  readonly pausesMs?: readonly number[];
}

/** Six minutes in all: a server that is started anew, or a machine with much other work, is back by then. */
const PAUSES_MS = [1_000, 2_000, 5_000, 10_000, 20_000, ...Array.from({ length: 10 }, () => 30_000)];

/**
 * Does again what Redis or Neo4j could not do now: an import runs for hours and does not end at the first command that
 * is answered late. The work must do no harm when done twice. Throws what the last try threw, and the signal's reason.
 */
export async function patiently<T>(
  { signal, onWait, pausesMs = PAUSES_MS }: Patience,
  work: () => Promise<T>,
): Promise<T> {
  for (const pause of pausesMs) {
    try {
      return await work();
    } catch (thrown) {
      if (!isPassing(thrown)) throw thrown;
      onWait(thrown, pause);
      await sleep(pause, undefined, { signal }).catch(() => signal.throwIfAborted());
    }
  }
  return work();
}

function isPassing(thrown: unknown): thrown is CursusError {
  return thrown instanceof CursusError && thrown.action !== "never" && /^(?:Queue|Graph)/.test(thrown.code);
}
