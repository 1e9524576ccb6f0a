import { oneSpelling } from "./given-name-spellings.ts";

/**
 * Letter rules that join the usual Latin spellings of one Cyrillic or Arabic name, applied in this order. Each
 * is kept narrow: a rule that would join two different surnames (Reyes and Rees, Lee and Li) is not here.
 */
const SPELLING_RULES: readonly (readonly [RegExp, string])[] = [
  [/x/g, "ks"],
  [/q/g, "k"],
  [/dzh|zh|dj/g, "j"],
  [/shch|sch/g, "sh"],
  [/kh/g, "h"],
  [/ph/g, "f"],
  [/ck|cc(?![ei])/g, "k"],
  [/ct/g, "kt"],
  [/^ye(?=...)|^ie(?=v)/, "e"],
  [/(?:iy|y)ev(?=(?:a|ich|ych)?$)/, "ev"],
  [/(?:iy|y)ov(?=(?:a|ich|ych)?$)/, "ov"],
  [/iev(?=(?:a|ich|ych)?$)/, "ev"],
  [/yo/g, "o"],
  [/ya/g, "ia"],
  [/yu/g, "iu"],
  [/ii+/g, "i"],
  [/ou(?=.)/g, "u"],
  [/(?<=[^aeiou])oo(?=[^aeiou])/g, "u"],
  [/(?<=[^aeiouq])ue(?=[bcdfghjklmnpqrstvwxz]{2})/g, "u"],
  [/(?<=[^aeiou])oe(?=[^aeiou])/g, "o"],
  [/(?:iyi|yi|yy|iy|ij|y)$/, "i"],
  [/(?<=[ae])y$/, "i"],
  [/([bcdfgklmnprstvz])\1(?=.)/g, "$1"],
];

/** One word of a person's name, with the usual differences of transliteration taken out. */
export function foldNameWord(word: string): string {
  if (word.length <= 2) return word;
  const known = oneSpelling(word);
  return known === word ? oneSpelling(spell(word)) : known;
}

const spell = (word: string): string =>
  SPELLING_RULES.reduce((text, [pattern, replacement]) => text.replace(pattern, replacement), word);
