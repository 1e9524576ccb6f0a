import { articleName, quotePlace, type SaidLine, saidLines } from "@cursus/api";
import type { Answer, Quote } from "@cursus/query";
import { printable } from "../printable.ts";
import type { Colours } from "../terminal.ts";
import { quoted } from "./quoted.ts";

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

/** All sentences that the line needs, whatever there is room for; one that was shown above is not shown again. */
function renderLine({ text, quotes }: SaidLine, shown: AnswerShown, told: Set<string>): readonly string[] {
  const { colours, mostQuotes } = shown;
  const needed = quotes.filter(({ states }) => states.length > 0).length;
  const [lead, others] = [
    quotes.slice(0, Math.max(mostQuotes, needed)),
    quotes.slice(Math.max(mostQuotes, needed)),
  ];
  const fresh = lead.filter((quote) => !told.has(quotePlace(quote)));
  for (const quote of fresh) told.add(quotePlace(quote));
  const more = others.filter((quote) => !told.has(quotePlace(quote))).length;
  const rest = [
    ...(fresh.length < lead.length ? ["said above"] : []),
    ...(more === 0 ? [] : [more === 1 ? "one sentence more" : `${more} sentences more`]),
  ];
  return [
    colours.bold(printable(text)),
    ...fresh.map((quote) => renderQuote(quote, colours)),
    ...(rest.length === 0
      ? []
      : [colours.dim(`    ${fresh.length === 0 ? "" : "and "}${rest.join(", and ")}`)]),
  ];
}

function renderCall({ question, arguments: given }: Answer): string {
  const shown = Object.entries(given).filter(([, value]) => value !== undefined && value !== null);
  return [question, ...shown.map(([name, value]) => `${name}=${printable(JSON.stringify(value))}`)].join(" ");
}

function renderQuote(quote: Quote, colours: Colours): string {
  const marks = [quote.polarity, quote.attribution === null ? "" : `source given: ${quote.attribution}`];
  const remarks = marks.filter((mark) => mark !== "" && mark !== "asserted").map(printable);
  const source = [articleName(quote.title, quote.article), quote.published ?? "not dated", ...remarks].map(
    printable,
  );
  return [
    `  ${quoted(quote.text)}`,
    ...quote.beside.map((passage) => `  with ${quoted(passage.text)} [${passage.start}-${passage.end}]`),
    `    ${colours.dim(`${source.join(", ")} [${quote.start}-${quote.end}]`)}`,
  ].join("\n");
}
