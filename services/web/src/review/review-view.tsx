import type { Review } from "@cursus/query";
import type { ReactElement } from "react";
import { Link } from "wouter";
import { useQuestion, useRead } from "../api/use-question.ts";
import { Empty, Loaded } from "../shared/state.tsx";
import { useTitle } from "../shared/use-title.ts";
import { DisputeEntry } from "./dispute-entry.tsx";
import { DoubtEntry } from "./doubt-entry.tsx";
import { MadeJudgements } from "./made-judgements.tsx";
import { PairEntry } from "./pair-entry.tsx";
import { Rivals } from "./rivals.tsx";
import { useReviewKeys } from "./use-review-keys.ts";
import "./review.css";

const KEYS = [
  ["j", "next"],
  ["k", "before"],
  ["m", "one person"],
  ["s", "two persons"],
  ["n", "never one"],
  ["u", "cannot tell"],
  ["a", "accept"],
  ["r", "reject"],
  ["e", "correct"],
  ["1", "the first side"],
  ["2", "the second"],
  ["o", "leave open"],
] as const;

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
        {KEYS.map(([key, words]) => (
          <span key={key}>
            <kbd>{key}</kbd> {words}
          </span>
        ))}
      </p>
      <Loaded of={review} what="the inbox">
        {({ pairs, claims, rivals }) => (
          <>
            <section className="section">
              <h2>One person, or two?</h2>
              {pairs.length === 0 ? <Empty>No names are in doubt.</Empty> : null}
              {pairs.map((pair) => (
                <PairEntry key={`${pair.left.id} ${pair.right.id}`} pair={pair} />
              ))}
            </section>
            <Rivals rivals={rivals} />
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
            <DisputeEntry key={row.id} row={row} />
          ))}
          <Link href="/contradictions">All contradictions</Link>
        </section>
      )}
      <MadeJudgements />
    </>
  );
}
