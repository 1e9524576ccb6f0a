import type { LeftOut } from "@cursus/intake";
import { printable } from "../printable.ts";

/** More than these are counted; --json has all of them. */
const MOST_LINES = 20;

/** A line for each of what was not taken in, with its place and the reason. */
export function leftOutLines(
  leftOut: readonly LeftOut[],
  shown: (file: string) => string = printable,
): readonly string[] {
  const more = leftOut.length - MOST_LINES;
  return [
    ...leftOut.slice(0, MOST_LINES).map(({ file, reason }) => `left out  ${shown(file)}: ${reason}`),
    ...(more > 0 ? [`and ${more} more that were left out: --json has all of them`] : []),
  ];
}
