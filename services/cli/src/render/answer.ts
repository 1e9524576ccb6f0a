import type { Answer, Quote } from "@cursus/query";
import { printable } from "../printable.ts";
import type { Colours } from "../terminal.ts";

/** More are to be had with --json. */
const MOST_QUOTES = 10;

/** An answer for people: which query ran, what it says, and the sentences it rests on, each once. */
export function renderAnswer(answer: Answer, colours: Colours, mostQuotes = MOST_QUOTES): string {
  const says = answer.says
    .split("\n")
    .map(printable)
    .filter((line) => line !== "");
  const quotes = distinctQuotes(answer);
  const left = quotes.length - mostQuotes;
  return [
    colours.dim(renderCall(answer)),
    ...says.map((line) => colours.bold(line)),
    ...quotes.slice(0, mostQuotes).map((quote) => renderQuote(quote, colours)),
    ...(left > 0 ? [colours.dim(`  and ${left} more: --json has all of them`)] : []),
  ].join("\n");
}

/** Every sentence that some row rests on, once, in the order of the rows. */
export function distinctQuotes(answer: Answer): readonly Quote[] {
  const byPlace = new Map<string, Quote>();
  for (const quote of [...answer.rows, ...answer.related].flatMap((row) => row.quotes)) {
    const place = `${quote.version} ${quote.start} ${quote.end}`;
    if (!byPlace.has(place)) byPlace.set(place, quote);
  }
  return [...byPlace.values()];
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
