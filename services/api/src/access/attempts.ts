/** Tells who has failed too often. */
export interface Attempts {
  /** Seconds to wait; 0 where another try is free. */
  waitFor(who: string): number;
  failed(who: string): void;
}

interface Failing {
  count: number;
  since: number;
}

const MOST_REMEMBERED = 10_000;

/**
 * At most `most` failures of one client within `windowMs`; further ones wait until it is over. A wrong key is never
 * an address's fault alone: both are counted by the caller.
 */
export function countAttempts(
  now: () => number,
  { most, windowMs }: { readonly most: number; readonly windowMs: number },
): Attempts {
  const failing = new Map<string, Failing>();
  const current = (who: string): Failing | undefined => {
    const found = failing.get(who);
    return found !== undefined && now() - found.since < windowMs ? found : undefined;
  };
  return {
    waitFor: (who) => {
      const found = current(who);
      if (found === undefined || found.count < most) return 0;
      return Math.max(1, Math.ceil((found.since + windowMs - now()) / 1_000));
    },
    failed: (who) => {
      const found = current(who);
      if (found !== undefined) found.count += 1;
      else {
        // The oldest entry goes first: a Map keeps its order.
        if (failing.size >= MOST_REMEMBERED) failing.delete(failing.keys().next().value ?? "");
        failing.delete(who);
        failing.set(who, { count: 1, since: now() });
      }
    },
  };
}
