import type { Run } from "./python.ts";

/** Pairs of runs that count; one more warms up. */
const PAIRS = 9;

export const median = (numbers: readonly number[]): number =>
  numbers.toSorted((a, b) => a - b)[numbers.length >> 1] ?? 0;

export const rounded = (number: number, digits = 2): number => Number(number.toFixed(digits));

/** Runs `work`, which gives the tokens it read. */
export async function timed(work: () => Promise<number>): Promise<Run> {
  const from = performance.now();
  const before = process.cpuUsage();
  const tokens = await work();
  const { user, system } = process.cpuUsage(before);
  return { tokens, seconds: (performance.now() - from) / 1_000, cpuSeconds: (user + system) / 1e6 };
}

export type Pair = readonly [one: Run, other: Run];

/** Runs both sides in turns, so that a busy moment of the machine strikes both; the first pair only warms up. */
export async function pairs(one: () => Promise<Run>, other: () => Promise<Run>): Promise<readonly Pair[]> {
  const results: Pair[] = [];
  for (let pair = 0; pair <= PAIRS; pair++) {
    const isSwapped = pair % 2 === 1;
    const first = isSwapped ? await other() : await one();
    const second = isSwapped ? await one() : await other();
    if (pair > 0) results.push(isSwapped ? [second, first] : [first, second]);
  }
  return results;
}

const speed = ({ tokens, seconds }: Run): number => tokens / seconds;
const cpuSpeed = ({ tokens, cpuSeconds }: Run): number => tokens / cpuSeconds;

/**
 * How many times as fast the first of each pair is: by the clock, and by the processor's time, which a busy machine
 * changes less.
 */
export function summary(results: readonly Pair[]) {
  const ratios = results.map(([one, other]) => speed(one) / speed(other));
  const cpuRatios = results.map(([one, other]) => cpuSpeed(one) / cpuSpeed(other));
  return {
    ratio: rounded(median(ratios)),
    ratios: ratios.map((ratio) => rounded(ratio)),
    cpuRatio: rounded(median(cpuRatios)),
    cpuRatios: cpuRatios.map((ratio) => rounded(ratio)),
    tokensPerSecond: results.map(([one]) => Math.round(speed(one))),
    otherTokensPerSecond: results.map(([, other]) => Math.round(speed(other))),
  };
}
