import type { ReactElement } from "react";
import { ArticleEntry } from "../proof/article-entry.tsx";
import type { RecentArticle } from "./overview.ts";

/** What was taken in last. */
export function NewestArticles({ articles }: { readonly articles: readonly RecentArticle[] }): ReactElement {
  return (
    <section className="section">
      <h2>Latest articles</h2>
      <ul className="entries">
        {articles.map((article) => (
          <ArticleEntry key={article.key} article={article} />
        ))}
      </ul>
    </section>
  );
}
