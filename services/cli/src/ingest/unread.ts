import { READ_LANGUAGES } from "@cursus/extract";
import type { Article } from "@cursus/graph-schema";

/** How many articles are in each language that no reader reads, by its ISO 639-1 code. */
export type UnreadCounts = Readonly<Record<string, number>>;

/** The article's language where no reader reads it: the article is kept, and says nothing. Else null. */
export function unreadLanguage({ language }: Pick<Article, "language">): string | null {
  return READ_LANGUAGES.includes(language) ? null : language;
}

/** How many there are of each; nulls are none. */
export function unreadCounts(languages: readonly (string | null)[]): UnreadCounts {
  const counts: Record<string, number> = {};
  for (const language of languages) if (language !== null) counts[language] = (counts[language] ?? 0) + 1;
  return counts;
}

export function plusUnread(a: UnreadCounts, b: UnreadCounts): UnreadCounts {
  const sums = Object.entries(b).map(([language, count]) => [language, count + (a[language] ?? 0)] as const);
  return { ...a, ...Object.fromEntries(sums) };
}
