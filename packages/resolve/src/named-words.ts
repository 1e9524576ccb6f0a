import { foldWords } from "./fold.ts";
import { NAME_HONOURS, NAME_TITLES } from "./person-titles.ts";

/** The Arabic article, which newspapers write in four ways or leave out. */
const ARTICLE = new Set(["al", "el"]);

type Word = readonly string[];

/** The words of a name without titles, honours and articles; each of one part or, with a hyphen, of several. */
export function namedWords(name: string): readonly Word[] {
  const words = name
    .split(/[\s,]+/)
    .map(foldWords)
    .filter((word) => word.length > 0);
  return joinServantNames(withoutArticles(withoutTitles(words)));
}

function withoutTitles(words: readonly Word[]): readonly Word[] {
  const start = words.findIndex((word) => !word.every((part) => NAME_TITLES.has(part)));
  const named = start < 0 ? [] : words.slice(start);
  const end = named.findLastIndex((word) => !NAME_HONOURS.has(word.join("")));
  return named.slice(0, end + 1);
}

const withoutArticles = (words: readonly Word[]): readonly Word[] =>
  words
    .map((word) => (word.length > 1 && ARTICLE.has(word[0] ?? "") ? word.slice(1) : word))
    .filter((word, index) => index === words.length - 1 || !ARTICLE.has(word.join("")));

const SERVANT = /^(?:abd|abdel|abdal|abdul|abdu|abdur|bd)$/;

/** "Abdel Fattah", "Abdul Fattah" and "Abdelfattah" are one given name. */
function joinServantNames(words: readonly Word[]): readonly Word[] {
  const parts = words.map((word) =>
    word.length > 1 && SERVANT.test(word[0] ?? "") ? [`abd${word.slice(1).join("")}`] : word,
  );
  const joined: Word[] = [];
  for (let at = 0; at < parts.length; at += 1) {
    const word = parts[at] ?? [];
    const next = parts[at + 1];
    const joins = SERVANT.test(word.join("")) && next !== undefined && at + 2 < parts.length;
    joined.push(
      joins ? [`abd${next.join("")}`] : word.map((part) => part.replace(/^abd[aeu]l(?=[a-z]{4})/, "abd")),
    );
    if (joins) at += 1;
  }
  return joined;
}
