import type { ToldQuote } from "./told-quote.ts";

export type StatingQuote = ToldQuote & { readonly states: readonly string[] };

/**
 * The quotes in an order in which the first few state all of the row that any of them states: each time the one
 * that adds most, the plainest of equals. `told` gives what of the row a quote states: "date", "COURT", "sentence".
 */
export function statingQuotes(
  quotes: readonly ToldQuote[],
  told: (quote: ToldQuote) => readonly string[],
): readonly StatingQuote[] {
  const left = quotes.map((quote) => ({ quote, states: new Set(told(quote)) }));
  const ordered: StatingQuote[] = [];
  while (left.length > 0) {
    const next = left.reduce((best, one) => (one.states.size > best.states.size ? one : best));
    left.splice(left.indexOf(next), 1);
    for (const { states } of left) for (const part of next.states) states.delete(part);
    ordered.push({ ...next.quote, states: [...next.states].sort() });
  }
  return ordered;
}
