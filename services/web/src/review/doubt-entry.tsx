import type { Review } from "@cursus/query";
import { type ReactElement, useState } from "react";
import { Link } from "wouter";
import { address, post } from "../api/client.ts";
import { articleName } from "../proof/article-name.ts";
import { sayDates } from "../proof/say-dates.ts";
import { Failed } from "../shared/state.tsx";
import { CorrectClaim } from "./correct-claim.tsx";
import { EffectOf } from "./effect-of.tsx";
import { useJudging } from "./use-judging.ts";

/** A claim that the reader was unsure of, with its sentence: accept it, or reject it once its effect is seen. */
export function DoubtEntry({ doubt }: { readonly doubt: Review["claims"][number] }): ReactElement {
  const { claim, says, quote, article, title, confidence } = doubt;
  const [asking, setAsking] = useState(false);
  const [editing, setEditing] = useState(false);
  const { busy, failure, judge } = useJudging();
  const judgeIt = (kind: "accept" | "reject"): void =>
    void judge(() => post(`/v1/claims/${claim}/judgements`, { kind }));
  return (
    <article
      className="inbox-entry"
      data-entry="claim"
      data-claim={claim} // biome-ignore lint/a11y/noNoninteractiveTabindex: entries are gone through by key
      tabIndex={0}
      aria-label={says}
    >
      <h3>{sayDates(says)}</h3>
      <figure className="quotation">
        <blockquote>{quote}</blockquote>
        <figcaption>
          <Link href={address("/article", { key: article, claim })}>{articleName(title, article)}</Link>
          <span>sure to {Math.round(confidence * 100)} %</span>
        </figcaption>
      </figure>
      {asking ? <EffectOf path={`/v1/claims/${claim}/effect`} /> : null}
      <p className="row">
        <button
          type="button"
          className="button"
          data-key="a"
          disabled={busy}
          onClick={() => judgeIt("accept")}
        >
          Accept <kbd>a</kbd>
        </button>
        <button
          type="button"
          className={asking ? "button primary" : "button"}
          data-key="r"
          disabled={busy}
          onClick={() => (asking ? judgeIt("reject") : setAsking(true))}
        >
          {asking ? "Yes: reject it" : "Reject…"} <kbd>r</kbd>
        </button>
        <button type="button" className="button" data-key="e" onClick={() => setEditing(true)}>
          Correct… <kbd>e</kbd>
        </button>
      </p>
      {editing ? (
        <CorrectClaim
          claim={claim}
          says={sayDates(says).replaceAll("\u00a0", " ")}
          onDone={() => setEditing(false)}
        />
      ) : null}
      {failure === null ? null : <Failed error={failure} />}
    </article>
  );
}
