import { type Answer, type AnswerRow, bearingsOf, type Quote } from "@cursus/query";

/** One line of an answer with the sentences that it rests on, each place in a text once. */
export interface SaidLine {
  readonly text: string;
  readonly quotes: readonly Quote[];
}

/** The lines of what an answer says. A line that tells a row ("But: ..." too) comes with that row's quotes. */
export function saidLines({ says, rows, related }: Answer): readonly SaidLine[] {
  const left = new Set<AnswerRow>([...rows, ...related]);
  const lines = says.split("\n").filter((line) => line.trim() !== "");
  return lines.map((text) => {
    const row = rowToldBy(text, [...left]);
    if (row !== undefined) left.delete(row);
    return { text: plainSentences(text, row), quotes: row === undefined ? [] : distinct(row.quotes) };
  });
}

/** What bears on a tenure stands behind it in brackets: here each is a sentence of its own. */
function plainSentences(line: string, row: AnswerRow | undefined): string {
  const bearings = row?.kind === "tenure" ? bearingsOf(row) : [];
  const behind = `${bearings.map((words) => `; ${words}`).join("")}.`;
  if (bearings.length === 0 || !line.endsWith(behind)) return line;
  return [line.slice(0, -behind.length), ...bearings.map((words) => words.slice(1, -1))]
    .map((one) => `${one}.`)
    .join(" ");
}

function rowToldBy(line: string, rows: readonly AnswerRow[]): AnswerRow | undefined {
  return rows.find(({ says }) => line === says) ?? rows.find(({ says }) => line.endsWith(says));
}

function distinct(quotes: readonly Quote[]): readonly Quote[] {
  return [...Map.groupBy(quotes, quotePlace).values()].flatMap((same) => {
    const [first] = same;
    return first === undefined ? [] : [{ ...first, states: same.flatMap(({ states }) => states) }];
  });
}

/** The same for two claims that one sentence makes. */
export function quotePlace({ version, start, end }: Quote): string {
  return `${version} ${start} ${end}`;
}
