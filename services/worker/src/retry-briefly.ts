import { setTimeout as sleep } from "node:timers/promises";
import { CursusError } from "@cursus/kernel";

export interface BriefRetry {
  /** How often in all. */
  readonly tries: number;
  /** Longest pause between two tries, in milliseconds; half of it and more is left to chance. */
  readonly pauseMs: number;
  /** In [0, 1). */
  readonly random: () => number;
}

/**
 * Does again at once what the database was too busy for: with many workers a commit may wait for the lane longer
 * than its transaction may last, and that is no failure of its articles. Throws what the last try threw.
 */
export async function retryBriefly<T>(
  { tries, pauseMs, random }: BriefRetry,
  work: () => Promise<T>,
): Promise<T> {
  for (let made = 1; ; made += 1) {
    try {
      return await work();
    } catch (error) {
      const isBusy = error instanceof CursusError && error.code === "GraphTransient";
      if (!isBusy || made >= tries) throw error;
      await sleep(pauseMs * (1 + random()) * 0.5);
    }
  }
}
