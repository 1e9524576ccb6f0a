import type { ContradictionRow } from "@cursus/query";
import type { ReactElement } from "react";
import { Quotation } from "../proof/quotation.tsx";
import { sayDates } from "../proof/say-dates.ts";
import "./contradictions.css";

/** Two statements that cannot both be right, side by side. */
export function ContradictionEntry({ row }: { readonly row: ContradictionRow }): ReactElement {
  return (
    <article className="contradiction">
      <h3>{sayDates(row.says)}</h3>
      <p className="quiet small">They disagree about the {row.disagreement}.</p>
      <div className="sides">
        {row.quotes.map((quote) => (
          <Quotation key={quote.claim} quote={quote} />
        ))}
      </div>
    </article>
  );
}
