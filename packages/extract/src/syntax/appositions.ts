import type { SentenceView } from "../model.ts";
import { joinTitleAfter } from "./appositions/after.ts";
import { joinLeadingTitles, joinNamed, joinTitleBefore } from "./appositions/before.ts";
import { joinPlaces } from "./appositions/places.ts";
import type { Rule } from "./appositions/rule.ts";
import type { Element } from "./elements.ts";

/**
 * Joins what names one person twice: "the former minister, X,", "X, the mayor of Y,", "mayor and senator X".
 * The joined phrase is the person's, with the offices as titles.
 */
export function joinAppositions(sentence: SentenceView, elements: readonly Element[]): readonly Element[] {
  let joined = elements;
  const rules = [joinLeadingTitles, joinNamed, joinTitleBefore, joinTitleAfter, joinPlaces];
  for (const rule of rules) joined = apply(rule, sentence, joined);
  return joined;
}

function apply(rule: Rule, sentence: SentenceView, elements: readonly Element[]): Element[] {
  const out: Element[] = [];
  for (let index = 0; index < elements.length; index++) {
    const element = elements[index];
    if (!element) continue;
    const joined = rule(sentence, elements, index);
    out.push(joined?.element ?? element);
    if (!joined) continue;
    index += joined.taken - 1;
    // The comma that closes an apposition stands between subject and verb.
    if (elements[index + 1]?.type === "comma" && elements[index + 2]?.type === "verb") index++;
  }
  return out;
}
