import { foldWords } from "./fold.ts";
import { foldNameWord } from "./fold-name.ts";
import { NAME_HONOURS, NAME_TITLES } from "./person-titles.ts";

/** The Arabic article, which newspapers write in four ways or leave out. */
const ARTICLE = new Set(["al", "el"]);

/**
 * The key under which two full names may mean one person: titles off, letters folded, order kept. Null for what
 * is no full name (fewer than two parts of two letters or more), which says nothing outside its own article.
 */
export function personKey(name: string): string | null {
  const parts = nameParts(name);
  const full = parts.filter((part) => part.length > 1).length >= 2;
  return full ? parts.join(" ") : null;
}

/** The words of a name as they are compared: without titles, folded. */
export function nameParts(name: string): readonly string[] {
  return joinServantNames(withoutArticles(withoutTitles(foldWords(name)))).map(foldNameWord);
}

function withoutTitles(words: readonly string[]): readonly string[] {
  const start = words.findIndex((word) => !NAME_TITLES.has(word));
  const named = start < 0 ? [] : words.slice(start);
  const end = named.findLastIndex((word) => !NAME_HONOURS.has(word));
  return named.slice(0, end + 1);
}

const withoutArticles = (words: readonly string[]): readonly string[] =>
  words.filter((word, index) => index === words.length - 1 || !ARTICLE.has(word));

const SERVANT = /^(?:abd|abdel|abdal|abdul|abdu|abdur)$/;

/** "Abdel Fattah", "Abdul Fattah" and "Abdelfattah" are one given name. */
function joinServantNames(words: readonly string[]): readonly string[] {
  const joined: string[] = [];
  for (let at = 0; at < words.length; at += 1) {
    const word = words[at] ?? "";
    const next = words[at + 1];
    const joins = SERVANT.test(word) && next !== undefined && at + 2 < words.length;
    joined.push(joins ? `abd${next}` : word.replace(/^abd[aeu]l(?=[a-z]{4})/, "abd"));
    if (joins) at += 1;
  }
  return joined;
}
