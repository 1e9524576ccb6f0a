import { randomInt } from "node:crypto";

/** `npm run laws` sets this; elsewhere the laws are tried a few times only. */
const IS_WHOLE = process.env.CURSUS_LAWS === "whole";

/** How often a law is tried, from a seed that is printed and can be given as CURSUS_SEED. */
export function parameters(runs: { readonly few: number; readonly many: number }) {
  const seed = Number(process.env.CURSUS_SEED ?? randomInt(2 ** 31));
  const numRuns = sizeOf(runs);
  process.stdout.write(`seed ${seed}, ${numRuns} runs\n`);
  return { seed, numRuns, endOnFailure: true };
}

export const sizeOf = ({ few, many }: { readonly few: number; readonly many: number }): number =>
  IS_WHOLE ? many : few;
