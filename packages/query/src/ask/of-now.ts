import type { Reading } from "./reading.ts";
import type { Token } from "./tokens.ts";

/** Who asks whether it is so, in the present tense, or still is, asks of now: of what no end is told. */
export function asksOfNow(text: string, [first]: readonly Token[]): boolean {
  if (first?.lower === "is" || first?.lower === "does") return true;
  return /\bstill\b/i.test(text) && !/\b(?:was|were|did|had)\b/i.test(text);
}

/** Questions that tell holdings of office whose end is not told from others. */
const OF_HOLDINGS: ReadonlySet<string> = new Set(["holders", "officesOf"]);

/** The reading as of now; of another question, or with a day of its own, as it is. */
export function ofNow<R extends Reading>(reading: R): R {
  const { question, arguments: given } = reading;
  if (!OF_HOLDINGS.has(question) || given.at !== undefined) return reading;
  return { ...reading, arguments: { ...given, end: "unknown" } };
}
