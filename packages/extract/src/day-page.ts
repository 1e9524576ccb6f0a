import type { Article, StatedDate } from "@cursus/graph-schema";
import { lastDayOf, statedDate } from "./claims/dates.ts";
import type { SentenceView } from "./model.ts";

/** The last exact day that the sentence speaks of, for "the same day". */
export const lastDay = (view: SentenceView, published: string | null, before: string | null): string | null =>
  lastDayOf(view, view.dates, { published, spokenOf: before });

/** The day in the title of such a page. */
export function pageDayOf(views: readonly SentenceView[], article: Article): StatedDate | null {
  const title = views[0];
  const found = title?.dates[0];
  if (!title || !found || !isDayPage(views, article)) return null;
  return statedDate(title, found, { published: article.published, spokenOf: null }, false);
}

/** A page of unrelated items under the date of one day. */
export function isDayPage(views: readonly SentenceView[], article: Article): boolean {
  const title = views[0];
  return (
    title !== undefined &&
    article.published !== null &&
    title.text.length < 40 &&
    /^\d{4} \p{Lu}\p{L}+ \d{1,2}$|^\p{Lu}\p{L}+ \d{1,2}, \d{4}$|^\d{1,2} \p{Lu}\p{L}+ \d{4}$/u.test(
      title.text,
    )
  );
}
