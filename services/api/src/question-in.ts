import { CursusError } from "@cursus/kernel";

/** Longest question, in UTF-16 code units. */
const MAX_QUESTION_CHARS = 500;

/** The question in a query string's `q`, or null where there is none. Throws UsageInvalid. */
export function questionIn(query: unknown): string | null {
  const question = (query as { readonly q?: unknown }).q;
  if (question === undefined) return null;
  if (typeof question !== "string") throw new CursusError("UsageInvalid", "q: give one question");
  if (question.trim() === "") return null;
  if (question.length <= MAX_QUESTION_CHARS) return question;
  throw new CursusError("UsageInvalid", `q: a question has at most ${MAX_QUESTION_CHARS} characters`);
}
