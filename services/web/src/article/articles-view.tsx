import type { CataloguedArticle } from "@cursus/query";
import type { ReactElement } from "react";
import { Link } from "wouter";
import { useRead } from "../api/use-question.ts";
import { ArticleEntry } from "../proof/article-entry.tsx";
import { Empty, Loaded } from "../shared/state.tsx";
import { useTitle } from "../shared/use-title.ts";

interface Page {
  readonly articles: readonly CataloguedArticle[];
  readonly next: string | null;
}

/** All articles on record, the latest first. */
export function ArticlesView(): ReactElement {
  useTitle("Articles");
  const found = useRead<Page>("/v1/articles", { limit: 200 });
  return (
    <>
      <h1>Articles</h1>
      <p className="standfirst">
        What the record rests on: take one back, and all that no other says goes with it.
      </p>
      <section className="section" aria-label="All articles">
        <Loaded of={found} what="the articles">
          {({ articles }) =>
            articles.length === 0 ? (
              <Empty>
                <p>No article is on record.</p>
                <Link href="/add" className="button primary">
                  Add articles
                </Link>
              </Empty>
            ) : (
              <ul className="entries">
                {[...articles].sort(latestFirst).map((article) => (
                  <ArticleEntry key={article.key} article={article} />
                ))}
              </ul>
            )
          }
        </Loaded>
      </section>
    </>
  );
}

const latestFirst = (a: CataloguedArticle, b: CataloguedArticle): number =>
  (b.published ?? "").localeCompare(a.published ?? "") || a.key.localeCompare(b.key);
