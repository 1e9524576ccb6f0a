import type { Review } from "@cursus/query";
import type { ReactElement } from "react";
import { Link } from "wouter";
import { useQuestion, useRead } from "../api/use-question.ts";
import { ContradictionEntry } from "../contradictions/contradiction-entry.tsx";
import { Empty, Loaded } from "../shared/state.tsx";
import { useTitle } from "../shared/use-title.ts";
import { DoubtEntry } from "./doubt-entry.tsx";
import { MadeJudgements } from "./made-judgements.tsx";
import { PairEntry } from "./pair-entry.tsx";
import { useReviewKeys } from "./use-review-keys.ts";
import "./review.css";

/** The inbox: names that may be one, claims that the reader was unsure of, contradictions; each decided by key. */
export function ReviewView(): ReactElement {
  useTitle("Review");
  const review = useRead<Review>("/v1/review");
  const disputes = useQuestion("contradictions", { limit: 20 });
  useReviewKeys();
  const contradictions = (disputes.data?.rows ?? []).filter((row) => row.kind === "contradiction");
  return (
    <>
      <h1>Review</h1>
      <p className="standfirst">
        What a person should decide. Every decision is kept with who made it, and can be taken back.
      </p>
      <p className="quiet small no-print keys">
        <kbd>j</kbd> next <kbd>k</kbd> before <kbd>m</kbd> one person <kbd>s</kbd> two persons <kbd>n</kbd>{" "}
        never one <kbd>u</kbd> cannot tell <kbd>a</kbd> accept <kbd>r</kbd> reject
      </p>
      <Loaded of={review} what="the inbox">
        {({ pairs, claims }) => (
          <>
            <section className="section">
              <h2>One person, or two?</h2>
              {pairs.length === 0 ? <Empty>No names are in doubt.</Empty> : null}
              {pairs.map((pair) => (
                <PairEntry key={`${pair.left.id} ${pair.right.id}`} pair={pair} />
              ))}
            </section>
            <section className="section">
              <h2>Is it so?</h2>
              {claims.length === 0 ? <Empty>The reader was sure of every claim that is left.</Empty> : null}
              {claims.map((doubt) => (
                <DoubtEntry key={doubt.claim} doubt={doubt} />
              ))}
            </section>
          </>
        )}
      </Loaded>
      {contradictions.length === 0 ? null : (
        <section className="section">
          <h2>Which of the two?</h2>
          {contradictions.map((row) => (
            <ContradictionEntry key={row.id} row={row} />
          ))}
          <Link href="/contradictions">All contradictions</Link>
        </section>
      )}
      <MadeJudgements />
    </>
  );
}
