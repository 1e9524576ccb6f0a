import type { Quote } from "@cursus/query";
import type { ReactElement } from "react";
import { Link } from "wouter";
import { articleName, siteOf } from "./article-name.ts";
import { dateWords } from "./date-words.ts";
import { pageOfQuote } from "./links.ts";

/** A sentence that proves something, in quotation, with the article that it stands in. */
export function Quotation({ quote }: { readonly quote: Quote }): ReactElement {
  const site = siteOf(quote.article);
  return (
    <figure className="quotation">
      <blockquote>{quote.text}</blockquote>
      <figcaption>
        <Link href={pageOfQuote(quote)}>{articleName(quote.title, quote.article)}</Link>
        <span>
          {[site, quote.published === null ? "not dated" : dateWords(quote.published)]
            .filter((part) => part !== null)
            .join(", ")}
        </span>
        {quote.polarity === "asserted" ? null : <span className="chip maybe">{quote.polarity}</span>}
        {quote.attribution === null ? null : <span>according to {quote.attribution}</span>}
      </figcaption>
    </figure>
  );
}
