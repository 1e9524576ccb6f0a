import type { TaggedToken } from "@cursus/language";
import { PORTFOLIOS } from "../gazetteers/titles.ts";
import { type NameSpan, type SentenceView, textOf } from "../model.ts";
import type { Draft } from "./after.ts";
import { bodyTail } from "./body-tail.ts";

/** "of Agriculture, Food and Consumer Protection": capitals, commas and "and" after "Minister of". */
export function takePortfolio(
  sentence: SentenceView,
  names: readonly NameSpan[],
  start: number,
  end: number,
  draft: Draft,
  preposition: string,
): boolean {
  let last = end;
  for (let next = end + 1; next < sentence.words.length; next++) {
    const word = sentence.words[next]?.text ?? "";
    if (names.some((name) => name.first === next && name.type === "person")) break;
    if (/^\p{Lu}/u.test(word)) last = next;
    else if (!/^(?:,|and|&)$/.test(word) || !listGoesOn(sentence, next)) break;
  }
  const words = sentence.words.slice(start, last + 1).map((token) => token.text.toLowerCase());
  draft.words.push(preposition, ...words.filter((word) => word !== ","));
  draft.last = last;
  return true;
}

/** A comma in such a list is followed, soon, by "and" and another capital. */
function listGoesOn(sentence: SentenceView, index: number): boolean {
  const after = sentence.words.slice(index, index + 6).map((token) => token.text);
  const and = after.findIndex((word) => word === "and" || word === "&");
  return (
    and >= 0 &&
    /^\p{Lu}/u.test(after[and + 1] ?? "") &&
    after.slice(0, and).every((word) => /^[\p{Lu},]/u.test(word))
  );
}

/** "retired as chief justice at the end of August": what comes after the title says when, not of what. */
const OCCASIONS = new Set(
  "end beginning start outset close time moment age height peak turn dawn day week month year".split(" "),
);

/** The engine takes words of a body in lower case for a name: "of the electoral commission". */
const isLowerNoun = (token: TaggedToken | undefined): boolean =>
  token?.tag === "PROPN" && /^\p{Ll}/u.test(token.text);

/** Lowercase words: "of defence", "of the central bank", "for security". */
export function takePlain(
  sentence: SentenceView,
  names: readonly NameSpan[],
  start: number,
  draft: Draft,
  preposition: string,
): boolean {
  let last = start - 1;
  for (let next = start; next < sentence.words.length && next < start + 5; next++) {
    const token = sentence.words[next];
    const isNoun =
      token?.tag === "NOUN" ||
      token?.tag === "ADJ" ||
      isLowerNoun(token) ||
      (token?.tag === "PROPN" && preposition !== "to" && PORTFOLIOS.has(token.text.toLowerCase())) ||
      (token?.text === "and" && sentence.words[next + 1]?.tag === "NOUN");
    if (!isNoun || names.some((name) => name.first === next)) break;
    last = next;
  }
  while (last >= start && !/^(?:NOUN|PROPN)$/.test(sentence.words[last]?.tag ?? "")) last--;
  if (last < start) return false;
  last = bodyTail(sentence, names, last)?.last ?? last;
  const words = textOf(sentence, { first: start, last }).toLowerCase().split(/\s+/);
  const noun = words.at(-1) ?? "";
  if (OCCASIONS.has(noun)) return false;
  if (/^(?:country|nation|city|town|state|region|republic|government|cabinet|administration)$/.test(noun)) {
    draft.last = last;
    return true;
  }
  draft.words.push(preposition, ...words);
  draft.last = last;
  return true;
}
