import type { Answer } from "../answer.ts";
import { tokensOf } from "./tokens.ts";

const ASKS_WHETHER = new Set("was were is did does has had".split(" "));
const LED = /^(?:Yes|No|Maybe)\b/m;

/**
 * What an answer says, led by its yes where the question was whether somebody held an office. A no and a maybe are
 * in their sentences, and so is the yes about a day.
 */
export function ledByVerdict(text: string, { verdict, says, rows }: Answer): string {
  const [first] = rows;
  const isWhether = ASKS_WHETHER.has(tokensOf(text)?.[0]?.lower ?? "");
  if (!isWhether || verdict !== "yes" || first?.kind !== "tenure" || LED.test(says)) return says;
  return says.replace(first.says, () => `Yes: ${first.says}`);
}
