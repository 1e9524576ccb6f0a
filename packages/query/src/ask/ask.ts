import type { GraphReader } from "@cursus/graph/reading";
import { CursusError } from "@cursus/kernel";
import type { Answer } from "../answer.ts";
import { wrongDate } from "../dates/wrong-date.ts";
import { type Question, runQuestion } from "../questions/question.ts";
import { QUESTIONS, type QuestionName } from "../questions/registry.ts";
import { ledByVerdict } from "./led-by-verdict.ts";
import type { Reading } from "./reading.ts";
import { suggest } from "./suggest.ts";
import { type Understanding, understand } from "./understand.ts";

/** What a question in plain words was taken to ask. */
export interface Understood {
  readonly question: QuestionName;
  readonly arguments: Readonly<Record<string, unknown>>;
  /** The same in words: `whoDismissed, person "Murat Bektanov"`. */
  readonly words: string;
  /** Other ways to understand it, which were not taken. */
  readonly otherwise: readonly string[];
}

export interface AskAnswer extends Answer {
  readonly asked: string;
  readonly understood: Understood;
}

const MAX_QUESTION_LENGTH = 500;
/** So many readings are tried for one that means somebody or something of the record. */
const MAX_TRIED = 3;

/** Words to look for, and titles, may hold what is no date. */
const looksForWords = ([first]: readonly Understanding[]): boolean =>
  first?.question === "search" || first?.question === "article";

/**
 * Answers a question in plain English, and says which question it took it for. Of several readings the first
 * whose names are in the record is taken. Throws QuestionNotUnderstood, with questions near it, rather than
 * guess; DateInvalid for a date that no calendar has or that may be two; NameAmbiguous where a name could mean too many.
 */
export async function ask(reader: GraphReader, text: string): Promise<AskAnswer> {
  const readings = text.length > MAX_QUESTION_LENGTH ? [] : understand(text);
  const wrong = looksForWords(readings) ? null : wrongDate(text.slice(0, MAX_QUESTION_LENGTH));
  if (wrong !== null) throw new CursusError("DateInvalid", wrong.words, { advice: wrong.advice });
  let unanswered: AskAnswer | null = null;
  for (const reading of readings.slice(0, MAX_TRIED)) {
    const answer = await run(reader, text, reading, readings);
    if (answer.meant.every(({ candidates }) => candidates.length > 0)) return answer;
    if (!reading.unsure) unanswered ??= answer;
  }
  if (unanswered === null) throw notUnderstood(text);
  return unanswered;
}

async function run(
  reader: GraphReader,
  text: string,
  reading: Understanding,
  readings: readonly Understanding[],
): Promise<AskAnswer> {
  const question: Question = QUESTIONS[reading.question] as unknown as Question;
  const answer = withNotes(await runQuestion(reader, question, reading.arguments), notTold(text));
  const otherwise = readings.filter((other) => other !== reading && !other.unsure).map(wordsFor);
  const { question: name, arguments: given } = reading;
  return {
    ...answer,
    says: ledByVerdict(text, answer),
    asked: text,
    understood: { question: name, arguments: given, words: wordsFor(reading), otherwise },
  };
}

/** What of the question no answer tells, so that the answer is not taken for more than it is. */
function notTold(text: string): readonly string[] {
  return /^\W*(?:why|for what reason)\b/i.test(text)
    ? ["The record keeps no reasons: if one is told, it stands in the sentences."]
    : [];
}

function withNotes(answer: Answer, notes: readonly string[]): Answer {
  if (notes.length === 0) return answer;
  return { ...answer, notes: [...notes, ...answer.notes], says: [...notes, answer.says].join("\n") };
}

function wordsFor({ question, arguments: given }: Reading): string {
  const parts = Object.entries(given).map(([name, value]) =>
    Array.isArray(value) ? `${name} ${value.join(" or ")}` : `${name} "${value}"`,
  );
  return [question, ...parts].join(", ");
}

function notUnderstood(text: string): CursusError {
  const shown = text.length > 100 ? `${text.slice(0, 100)}...` : text;
  return new CursusError(
    "QuestionNotUnderstood",
    `the question is not understood: ${JSON.stringify(shown)}`,
    {
      advice: `ask like this: ${suggest(text).join(" / ")}`,
    },
  );
}
