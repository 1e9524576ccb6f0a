import type { ReactElement } from "react";
import { Link } from "wouter";
import { articleName, siteOf } from "../proof/article-name.ts";
import { dateWords } from "../proof/date-words.ts";
import { pageOfArticle } from "../proof/links.ts";
import { countWords } from "../shared/count-words.ts";
import type { RecentArticle } from "./overview.ts";

/** What was taken in last. */
export function NewestArticles({ articles }: { readonly articles: readonly RecentArticle[] }): ReactElement {
  return (
    <section className="section">
      <h2>Latest articles</h2>
      <ul className="entries">
        {articles.map(({ key, title, published, claims }) => (
          <li key={key}>
            <Link href={pageOfArticle(key)}>{articleName(title, key)}</Link>
            <small>
              {[
                siteOf(key),
                published === null ? "not dated" : dateWords(published),
                countWords(claims, "claim"),
              ]
                .filter((part) => part !== null)
                .join(" · ")}
            </small>
          </li>
        ))}
      </ul>
    </section>
  );
}
