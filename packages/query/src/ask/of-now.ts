import type { Reading } from "./reading.ts";
import type { Token } from "./tokens.ts";

const PRESENT = /^(?:is|are|does|do|holds?|occup(?:ies|y)|serves?|heads?|leads?|runs?|chairs?|acts?)$/;
const PAST = /^(?:was|were|did|had|has|have|been|held|occupied|served|headed|led|ran|chaired|acted|became)$/;
const ASKS_WHO = new Set(["who", "what", "which"]);

/** Who asks whether it is so, or who is so, in the present tense, or still is, asks of now: of what no end is told. */
export function asksOfNow(text: string, tokens: readonly Token[]): boolean {
  const [first = "", ...rest] = tokens.map(({ lower }) => lower);
  if (first === "is" || first === "does") return true;
  if (ASKS_WHO.has(first)) {
    const verb = rest.find((word) => PRESENT.test(word) || PAST.test(word));
    if (verb !== undefined && PRESENT.test(verb) && !rest.some((word) => PAST.test(word))) return true;
  }
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
