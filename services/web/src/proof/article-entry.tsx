import type { ReactElement } from "react";
import { Link } from "wouter";
import { countWords } from "../shared/count-words.ts";
import { articleName, siteOf } from "./article-name.ts";
import { dateWords } from "./date-words.ts";
import { pageOfArticle } from "./links.ts";

/** What a list says of an article. */
export interface ListedArticle {
  readonly key: string;
  readonly title: string | null;
  readonly published: string | null;
  readonly claims: number;
}

/** An article in a list: its name, whose it is, its day and how much it says. */
export function ArticleEntry({ article }: { readonly article: ListedArticle }): ReactElement {
  const { key, title, published, claims } = article;
  const parts = [
    siteOf(key),
    published === null ? "not dated" : dateWords(published),
    countWords(claims, "claim"),
  ];
  return (
    <li>
      <Link href={pageOfArticle(key)}>{articleName(title, key)}</Link>
      <small>{parts.filter((part) => part !== null).join(" · ")}</small>
    </li>
  );
}
