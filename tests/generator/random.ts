/** Numbers for one thing: each call gives the next. */
export interface Draw {
  /** In [0, 1). */
  readonly next: () => number;
  /** A whole number from 0 to below the bound. */
  readonly below: (bound: number) => number;
  readonly pick: <T>(choices: readonly T[]) => T;
}

/** The numbers of the thing of this number under this seed (mulberry32, a public-domain generator). */
export function drawFor(seed: number, thing: number): Draw {
  let state = (Math.imul(seed ^ 0x9e3779b9, 0x85ebca6b) ^ Math.imul(thing + 1, 0xc2b2ae35)) >>> 0;
  const next = (): number => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  const below = (bound: number): number => Math.floor(next() * bound);
  return { next, below, pick: (choices) => choices[below(choices.length)] as (typeof choices)[number] };
}
