import type { ArticleReading } from "@cursus/query";
import { useQueryClient } from "@tanstack/react-query";
import { type ReactElement, useState } from "react";
import { useLocation } from "wouter";
import { remove } from "../api/client.ts";
import { wordsOf } from "../api/problem.ts";
import { countWords } from "../shared/count-words.ts";

/** Takes the article back, after telling what goes with it. */
export function RetractButton({ article }: { readonly article: ArticleReading }): ReactElement {
  const [asking, setAsking] = useState(false);
  const [failure, setFailure] = useState<string | null>(null);
  const [, go] = useLocation();
  const client = useQueryClient();
  const retract = async (): Promise<void> => {
    try {
      await remove(`/v1/articles/${encodeURIComponent(article.key)}`);
      await client.invalidateQueries({ queryKey: ["record"] });
      go("/articles");
    } catch (thrown) {
      setFailure(wordsOf(thrown).what);
    }
  };
  if (!asking)
    return (
      <button type="button" className="button" onClick={() => setAsking(true)}>
        Take it back…
      </button>
    );
  return (
    <span className="row" role="alertdialog" aria-label="Take the article back">
      <span>
        {countWords(article.readings.length, "claim")} and all that no other article says leave the record.
      </span>
      <button type="button" className="button primary" onClick={() => void retract()}>
        Take it back
      </button>
      <button type="button" className="button" onClick={() => setAsking(false)}>
        Keep it
      </button>
      {failure === null ? null : <span role="alert">{failure}</span>}
    </span>
  );
}
