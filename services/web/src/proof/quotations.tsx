import type { Quote } from "@cursus/query";
import { type ReactElement, useState } from "react";
import { Quotation } from "./quotation.tsx";

interface QuotationsProps {
  readonly quotes: readonly Quote[];
  /** So many are shown at first. */
  readonly most?: number;
}

/** The sentences, each place in a text once; the rest at a click. */
export function Quotations({ quotes, most = 6 }: QuotationsProps): ReactElement {
  const [all, setAll] = useState(false);
  const distinct = oncePerPlace(quotes);
  const shown = all ? distinct : distinct.slice(0, most);
  const left = distinct.length - shown.length;
  return (
    <div className="quotations">
      {shown.map((quote) => (
        <Quotation key={quote.claim} quote={quote} />
      ))}
      {left === 0 ? null : (
        <button type="button" className="text-button" onClick={() => setAll(true)}>
          {left} more {left === 1 ? "sentence" : "sentences"}
        </button>
      )}
    </div>
  );
}

/** One sentence often makes several claims. */
export function oncePerPlace(quotes: readonly Quote[]): readonly Quote[] {
  const places = new Map<string, Quote>();
  for (const quote of quotes) {
    const place = `${quote.version} ${quote.start} ${quote.end}`;
    if (!places.has(place)) places.set(place, quote);
  }
  return [...places.values()];
}
