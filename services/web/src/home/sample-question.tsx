import type { ReactElement } from "react";
import { Link } from "wouter";
import { Quotation } from "../proof/quotation.tsx";
import { sayDates } from "../proof/say-dates.ts";
import { searchPage } from "../search/suggestions.ts";
import type { Overview } from "./overview.ts";

/** A question with the first line of its answer and the sentence beneath it. */
export function SampleQuestion({ sample }: { readonly sample: Overview["samples"][number] }): ReactElement {
  const row = sample.answer?.rows[0];
  const quote = row?.quotes[0];
  return (
    <article className="sample">
      <h3>
        <Link href={searchPage(sample.question)}>{capitalised(sample.question)}</Link>
      </h3>
      <p>{sayDates(row?.says ?? sample.failure ?? sample.answer?.says ?? "")}</p>
      {quote === undefined ? null : <Quotation quote={quote} />}
    </article>
  );
}

const capitalised = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
