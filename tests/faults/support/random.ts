/** Numbers in [0, 1) that are the same for the same seed (mulberry32, a public-domain generator). */
export function seededRandom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** A seed for this run: `CURSUS_TEST_SEED` repeats an earlier one. Printed, so that a failure can be repeated. */
export function printedSeed(promise: string): number {
  const seed = Number(process.env.CURSUS_TEST_SEED ?? Date.now() % 1_000_000);
  process.stdout.write(`${promise}: CURSUS_TEST_SEED=${seed}\n`);
  return seed;
}
