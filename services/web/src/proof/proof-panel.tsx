import type { AnswerRow } from "@cursus/query";
import type { ReactElement } from "react";
import { Link } from "wouter";
import { countWords } from "../shared/count-words.ts";
import { boundsWords } from "./date-words.ts";
import { Quotations } from "./quotations.tsx";
import { Said } from "./said.tsx";

/** What a chosen bar, dot or line of an answer rests on. */
export function ProofPanel({ row }: { readonly row: AnswerRow }): ReactElement {
  return (
    <section className="proof" aria-label="What proves it" aria-live="polite" data-proof={row.id}>
      <header>
        <Said says={row.says} />
        <p className="quiet small">
          {countWords(row.claims, "claim")} from {countWords(row.sources, "independent source")}
          {row.kind === "event" ? (
            <>
              {" · "}
              <Link href={`/event/${row.id}`}>The event</Link>
            </>
          ) : null}
        </p>
        {row.kind === "tenure" ? <TenureFacts row={row} /> : null}
      </header>
      <Quotations quotes={row.quotes} />
    </section>
  );
}

function TenureFacts({ row }: { readonly row: Extract<AnswerRow, { kind: "tenure" }> }): ReactElement {
  const facts: readonly (readonly [string, string])[] = [
    ["Began", boundsWords(row.from) ?? "not stated"],
    ["Ended", row.status === "current" ? "not stated" : (boundsWords(row.to) ?? "not stated")],
    ...(row.endCause === null ? [] : [["Ended by", row.endCause] as const]),
    ...(row.reasons.length === 0 ? [] : [["On that day", row.reasons.join("; ")] as const]),
  ];
  return (
    <dl className="facts">
      {facts.map(([term, words]) => (
        <div key={term}>
          <dt>{term}</dt>
          <dd>{words}</dd>
        </div>
      ))}
    </dl>
  );
}
