import type { Extractor } from "@cursus/extract";
import { UNREAD } from "@cursus/graph";
import type { Article, Reading } from "@cursus/graph-schema";

/** True where the reader knows the article's language. */
export function canRead({ languages }: Pick<Extractor, "languages">, { language }: Article): boolean {
  return languages === undefined || languages.includes(language);
}

/** An article that nobody can read yet: it is kept and found by its headline, and says nothing. */
export async function unreadReading({ language }: Article): Promise<Reading> {
  return { extractor: `${UNREAD}${language}`, entities: [], claims: [], refusals: [], sentences: 0 };
}
