import type { Answer, AnswerRow, Verdict } from "../answer.ts";
import { tokensOf } from "./tokens.ts";

const ASKS_WHETHER = new Set("was were is did does has had".split(" "));
const LED = /^(?:Yes|No|Maybe)\b/;
const LEADS: Readonly<Partial<Record<Verdict, string>>> = { yes: "Yes", no: "No", maybe: "Maybe" };

/**
 * What an answer says, led by its yes where the question was whether somebody held an office. A no and a maybe are
 * in their sentences, and so is the yes about a day.
 */
export function ledByVerdict(text: string, { verdict, says, notes, rows, related }: Answer): string {
  const [first] = rows;
  const isLed = notes.some((note) => LED.test(note)) || [...rows, ...related].some(isLedRow);
  const isWhether = ASKS_WHETHER.has(tokensOf(text)?.[0]?.lower ?? "");
  if (!isWhether || verdict !== "yes" || first?.kind !== "tenure" || isLed) return says;
  return says.replace(first.says, () => `Yes: ${first.says}`);
}

/** A row that was judged begins with its own verdict: "No" at the head of another is somebody's name. */
const isLedRow = (row: AnswerRow): boolean =>
  row.kind === "tenure" && row.verdict !== null && row.says.startsWith(LEADS[row.verdict] ?? "\n");
