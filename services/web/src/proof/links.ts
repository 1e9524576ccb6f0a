import type { Named, Quote } from "@cursus/query";
import { address } from "../api/client.ts";

const PAGES: Readonly<Partial<Record<Named["type"], string>>> = {
  Person: "/person",
  Office: "/office",
  Court: "/court",
  Place: "/place",
  Organization: "/organization",
};

/** The view of somebody or something; null for what has none. */
export function pageOf({ type, id }: Pick<Named, "type" | "id">): string | null {
  const page = PAGES[type];
  return page === undefined ? null : `${page}/${id}`;
}

/** The article with this sentence in view. */
export const pageOfQuote = ({ article, claim }: Pick<Quote, "article" | "claim">): string =>
  address("/article", { key: article, claim });

export const pageOfArticle = (key: string): string => address("/article", { key });
