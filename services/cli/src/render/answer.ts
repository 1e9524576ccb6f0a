import type { Answer, AnswerRow, Quote } from "@cursus/query";
import { printable } from "../printable.ts";
import type { Colours } from "../terminal.ts";

export interface AnswerShown {
  readonly colours: Colours;
  /** How much of a long answer is shown; --json has all of it. */
  readonly mostLines: number;
  readonly mostQuotes: number;
}

/** A page or two of a terminal. */
const MOST_LINES = 60;
/** Next to each row of a short answer there is room for a second sentence. */
const SHORT = 4;

/** The whole answer for people: which query ran, what it says, and beside each line the sentences it rests on. */
export function renderAnswer(answer: Answer, colours: Colours): string {
  const mostQuotes = answer.rows.length <= SHORT ? 2 : 1;
  return renderAnswerIn(answer, { colours, mostLines: MOST_LINES, mostQuotes });
}

/** The same in little room: the first lines, each with one sentence. */
export function renderAnswerIn(answer: Answer, shown: AnswerShown): string {
  const { colours, mostLines } = shown;
  const lines = saidLines(answer);
  const left = lines.length - mostLines;
  const told = new Set<string>();
  return [
    colours.dim(renderCall(answer)),
    ...lines.slice(0, mostLines).flatMap((line) => renderLine(line, shown, told)),
    ...(left > 0 ? [colours.dim(`and ${left} more: --json has all of them`)] : []),
  ].join("\n");
}

interface SaidLine {
  readonly text: string;
  readonly quotes: readonly Quote[];
}

/** Each line of what the answer says, with the quotes of the row that it tells. */
function saidLines({ says, rows, related }: Answer): readonly SaidLine[] {
  const left = new Set<AnswerRow>([...rows, ...related]);
  const lines = says.split("\n").filter((line) => line.trim() !== "");
  return lines.map((text) => {
    const row =
      [...left].find((one) => text === one.says) ?? [...left].find((one) => text.endsWith(one.says));
    if (row !== undefined) left.delete(row);
    return { text, quotes: row?.quotes ?? [] };
  });
}

/** A sentence that was shown above is not shown again. */
function renderLine({ text, quotes }: SaidLine, shown: AnswerShown, told: Set<string>): readonly string[] {
  const { colours, mostQuotes } = shown;
  const places = new Map(quotes.map((quote) => [placeOf(quote), quote]));
  const fresh = [...places].filter(([place]) => !told.has(place)).slice(0, mostQuotes);
  for (const [place] of fresh) told.add(place);
  const left = places.size - fresh.length;
  const more = left === 1 ? "one sentence more" : `${left} sentences more`;
  const rest = fresh.length === 0 ? "said above" : `and ${more}`;
  return [
    colours.bold(printable(text)),
    ...fresh.map(([, quote]) => renderQuote(quote, colours)),
    ...(left > 0 ? [colours.dim(`    ${rest}`)] : []),
  ];
}

function placeOf({ version, start, end }: Quote): string {
  return `${version} ${start} ${end}`;
}

function renderCall({ question, arguments: given }: Answer): string {
  const shown = Object.entries(given).filter(([, value]) => value !== undefined && value !== null);
  return [question, ...shown.map(([name, value]) => `${name}=${printable(JSON.stringify(value))}`)].join(" ");
}

function renderQuote(quote: Quote, colours: Colours): string {
  const marks = [quote.polarity, quote.attribution === null ? "" : `source given: ${quote.attribution}`];
  const remarks = marks.filter((mark) => mark !== "" && mark !== "asserted").map(printable);
  const source = [quote.title ?? quote.article, quote.published ?? "not dated", ...remarks].map(printable);
  return `  “${printable(quote.text)}”\n    ${colours.dim(`${source.join(", ")} [${quote.start}-${quote.end}]`)}`;
}
