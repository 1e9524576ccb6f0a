import type { OfficeChange, ProvingQuote } from "@cursus/graph";

/** A change as it waits in the queue: the words of its quotes stay in the graph. */
export interface UnquotedChange extends Omit<OfficeChange, "quotes"> {
  readonly quotes: readonly Omit<ProvingQuote, "text">[];
}

/** The change without the words of its quotes. */
export function unquoted(change: OfficeChange): UnquotedChange {
  return { ...change, quotes: change.quotes.map(({ text: _, ...place }) => place) };
}

/** What is sent: the change with the words of its quotes as the graph has them, null where they were erased; null is a test. */
export function messageOf(
  change: UnquotedChange | null,
  words: ReadonlyMap<string, string>,
  now: Date,
): string {
  if (change === null) return JSON.stringify({ type: "test", timestamp: now.toISOString(), data: {} });
  const quotes = change.quotes.map((quote) => ({ ...quote, text: words.get(quote.claim) ?? null }));
  return JSON.stringify({
    type: `office.${change.change}`,
    timestamp: change.at,
    data: { ...change, quotes },
  });
}
