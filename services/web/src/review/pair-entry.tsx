import type { Review } from "@cursus/query";
import { type ReactElement, useState } from "react";
import { Link } from "wouter";
import { post } from "../api/client.ts";
import { articleName } from "../proof/article-name.ts";
import { pageOfArticle } from "../proof/links.ts";
import { Failed } from "../shared/state.tsx";
import { EffectOf } from "./effect-of.tsx";
import { featureWords } from "./feature-words.ts";
import { useJudging } from "./use-judging.ts";

type Pair = Review["pairs"][number];

const CHOICES = [
  { kind: "same", words: "One person", key: "m" },
  { kind: "different", words: "Two persons", key: "s" },
  { kind: "never", words: "Never one", key: "n" },
  { kind: "unsure", words: "Cannot tell", key: "u" },
] as const;
type Kind = (typeof CHOICES)[number]["kind"];

/** Two mentions that are nearly one person, or hardly so: what speaks for it, and the choice. */
export function PairEntry({ pair }: { readonly pair: Pair }): ReactElement {
  const { left, right, one, points, threshold, features } = pair;
  const [asking, setAsking] = useState<Kind | null>(null);
  const { busy, failure, judge } = useJudging();
  const asked = (kind: Kind) => ({ kind, left: left.id, right: right.id });
  // Once to see what it does, once more to do it.
  const choose = (kind: Kind): void => {
    if (asking === kind) void judge(() => post("/v1/judgements", asked(kind)));
    else setAsking(kind);
  };
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
            .map(({ name, points: weight }) => `${featureWords(name)} ${weight > 0 ? "+" : ""}${weight}`)
            .join(" · ")}
        </span>
      </p>
      {asking === null ? null : <EffectOf path="/v1/judgements/effect" asked={asked(asking)} />}
      <p className="row">
        {CHOICES.map(({ kind, words, key }) => (
          <button
            key={kind}
            type="button"
            className={asking === kind ? "button primary" : "button"}
            data-key={key}
            disabled={busy}
            onClick={() => choose(kind)}
          >
            {asking === kind ? `Yes: ${words.toLowerCase()}` : words} <kbd>{key}</kbd>
          </button>
        ))}
        {asking === null ? null : (
          <button type="button" className="text-button" onClick={() => setAsking(null)}>
            Leave it
          </button>
        )}
      </p>
      {failure === null ? null : <Failed error={failure} />}
    </article>
  );
}
