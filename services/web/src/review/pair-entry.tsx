import type { Review } from "@cursus/query";
import type { ReactElement } from "react";
import { Link } from "wouter";
import { post } from "../api/client.ts";
import { articleName } from "../proof/article-name.ts";
import { pageOfArticle } from "../proof/links.ts";
import { Failed } from "../shared/state.tsx";
import { useJudging } from "./use-judging.ts";

type Pair = Review["pairs"][number];

const CHOICES = [
  { kind: "same", words: "One person", key: "m" },
  { kind: "different", words: "Two persons", key: "s" },
  { kind: "never", words: "Never one", key: "n" },
  { kind: "unsure", words: "Cannot tell", key: "u" },
] as const;

/** Two mentions that are nearly one person, or hardly so: what speaks for it, and the choice. */
export function PairEntry({ pair }: { readonly pair: Pair }): ReactElement {
  const { left, right, one, points, threshold, features } = pair;
  const { busy, failure, judge } = useJudging();
  return (
    <article
      className="inbox-entry"
      data-entry="pair"
      // biome-ignore lint/a11y/noNoninteractiveTabindex: entries are gone through by key
      tabIndex={0}
      aria-label={`${left.name} and ${right.name}`}
    >
      <div className="pair">
        {[left, right].map((side) => (
          <div key={side.id}>
            <h3>
              <Link href={`/person/${side.person}`}>{side.name}</Link>
            </h3>
            <p className="quiet small">
              in <Link href={pageOfArticle(side.article)}>{articleName(side.title, side.article)}</Link>
            </p>
          </div>
        ))}
      </div>
      <p className="small">
        Now taken for {one ? "one" : "two"}: {points} points, {threshold} make one.{" "}
        <span className="quiet">
          {features
            .map(({ name, points: weight }) => `${name} ${weight > 0 ? "+" : ""}${weight}`)
            .join(" · ")}
        </span>
      </p>
      <p className="row">
        {CHOICES.map(({ kind, words, key }) => (
          <button
            key={kind}
            type="button"
            className="button"
            data-key={key}
            disabled={busy}
            onClick={() => void judge(() => post("/v1/judgements", { kind, left: left.id, right: right.id }))}
          >
            {words} <kbd>{key}</kbd>
          </button>
        ))}
      </p>
      {failure === null ? null : <Failed error={failure} />}
    </article>
  );
}
