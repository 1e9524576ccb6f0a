import type { ArticleReading } from "@cursus/query";
import { type ReactElement, useEffect } from "react";
import { useSearchParams } from "wouter";
import { useRead } from "../api/use-question.ts";
import { articleName, siteOf } from "../proof/article-name.ts";
import { dateWords } from "../proof/date-words.ts";
import { countWords } from "../shared/count-words.ts";
import { Failed, Loaded } from "../shared/state.tsx";
import { useTitle } from "../shared/use-title.ts";
import { ArticleText } from "./article-text.tsx";
import { KindKey } from "./kind-key.tsx";
import { PlacePanel } from "./place-panel.tsx";
import { RetractButton } from "./retract-button.tsx";
import "./article.css";

/** An article: its text with every claim marked, and beside it what the chosen sentence says and why. */
export function ArticleView(): ReactElement {
  const [parameters] = useSearchParams();
  const key = parameters.get("key") ?? "";
  const article = useRead<ArticleReading>(`/v1/articles/${encodeURIComponent(key)}/reading`, {}, key !== "");
  useTitle(article.data === undefined ? "Article" : articleName(article.data.title, key));
  if (key === "") return <Failed error={new Error("no article")} />;
  return (
    <Loaded of={article} what="the article">
      {(found) => <Article article={found} />}
    </Loaded>
  );
}

function Article({ article }: { readonly article: ArticleReading }): ReactElement {
  const [parameters, setParameters] = useSearchParams();
  const claim = article.readings.find(({ id }) => id === parameters.get("claim")) ?? null;
  const chosen = parameters.get("place") ?? (claim === null ? null : `${claim.start}-${claim.end}`);
  const choose = (place: string): void => setParameters({ key: article.key, place }, { replace: true });
  useInView(chosen);
  const { title, key, published, source, url, readings, refusals } = article;
  return (
    <>
      <p className="kicker">{source ?? siteOf(key) ?? "Article"}</p>
      <h1>{articleName(title, key)}</h1>
      <p className="standfirst">
        {published === null ? "Not dated" : dateWords(published)}. {countWords(readings.length, "claim")};{" "}
        {countWords(refusals.length, "sentence")} passed over.
      </p>
      <p className="row no-print head-tools">
        {url !== null && /^https?:\/\//.test(url) ? (
          <a className="button" href={url} rel="noreferrer noopener" target="_blank">
            Where it was published
          </a>
        ) : null}
        <RetractButton article={article} />
      </p>
      <KindKey readings={readings} refused={refusals.length > 0} />
      <div className="reading">
        <ArticleText article={article} chosen={chosen} onChoose={choose} />
        <PlacePanel
          article={article}
          place={chosen}
          onClose={() => setParameters({ key: article.key }, { replace: true })}
        />
      </div>
    </>
  );
}

/** The chosen sentence is brought into view when the page opens at it. */
function useInView(place: string | null): void {
  useEffect(() => {
    if (place === null) return;
    document
      .querySelector(`[data-place="${CSS.escape(place)}"]`)
      ?.scrollIntoView({ block: matchMedia("(max-width: 56rem)").matches ? "nearest" : "center" });
  }, [place]);
}
