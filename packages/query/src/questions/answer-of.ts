import type { Answer, AnswerRow, Meant, Verdict } from "../answer.ts";

/** What a question found, as far as it differs from an empty answer. */
interface Found<Row extends AnswerRow> {
  readonly question: string;
  readonly arguments: Readonly<Record<string, unknown>>;
  readonly verdict: Verdict;
  readonly meant?: readonly Meant[];
  readonly notes?: readonly string[];
  readonly rows: readonly Row[];
  readonly related?: readonly AnswerRow[];
  /** What the related rows add, in words. */
  readonly also?: readonly string[];
  readonly next?: string | null;
}

/** Puts an answer together: what it says is its notes, its rows' sentences and what is related, each once. */
export function answerOf<Row extends AnswerRow>(found: Found<Row>): Answer<Row> {
  const { question, verdict, meant = [], notes = [], rows, related = [], also = [], next = null } = found;
  const says = [...new Set([...notes, ...rows.map((row) => row.says), ...also])].join("\n");
  return { question, arguments: found.arguments, meant, verdict, notes, says, rows, related, next };
}
