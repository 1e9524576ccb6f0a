import { foldNameWord } from "./fold-name.ts";
import { fullGivenName } from "./name-tables.ts";
import { namedWords } from "./named-words.ts";
import { inLatin } from "./own-letters.ts";
import { parseName } from "./parse-name.ts";
import { skeleton } from "./skeleton.ts";

/**
 * The blocking key of a person's full name: all that may be linked by rule have it in common, and it is no more
 * than that. The consonants of the last family name and of the first given name. Null for what is no full name,
 * which says nothing outside its own article.
 */
export function personKey(name: string): string | null {
  const parsed = parseName(name);
  if (parsed === null) return null;
  const family = parsed.family.at(-1) ?? "";
  return `${bones(family)}/${bones(fullGivenName(parsed.given))}`;
}

/** A name of vowels alone ("Ai", "Eo") keeps them. */
const bones = (word: string): string => skeleton(word) || word;

/** The words of a name as they are compared: without titles, folded. */
export function nameParts(name: string): readonly string[] {
  return namedWords(inLatin(name)).flat().map(foldNameWord);
}
