import { GAZETTEER } from "../gazetteers/places.ts";
import { TITLE_HEADS } from "../gazetteers/titles.ts";
import { lowerOf, type NameSpan, type SentenceView, textOf, type WordRange } from "../model.ts";
import { dependentsOf, isParsed, relationOf, subtreeOf } from "../syntax/tree.ts";
import type { After } from "./after.ts";
import { headWord } from "./head-word.ts";

/** What hangs from a noun and is no part of its name. */
const APART = new Set("relcl appos acl advcl conj cc punct ccomp parataxis prep dep".split(" "));
const PREPOSITION: ReadonlySet<string> = new Set(["prep"]);
const OBJECT: ReadonlySet<string> = new Set(["pobj"]);
const BINDS = /^(?:of|at|for|in)$/;
/** Titles whose "of" names what they deal with, not what they belong to. */
const PORTFOLIO = /^(?:minister|secretary|undersecretary|vice-minister|professor|state)$/;
/** "the chair at the time": no body. */
const OCCASION =
  /^(?:time|times|moment|day|days|age|year|years|end|beginning|birth|charge|turn|name|rank|kind|place|succession|history|memory|question|office|race|election)$/;
/** No body has a longer name. */
const LONGEST = 9;

/**
 * "director of the Rustavi prison", "head of the journalists' syndicate": the whole noun phrase that the tree hangs
 * from the title, where the names of the sentence reach only part of it.
 */
export function extendByTree(
  sentence: SentenceView,
  names: readonly NameSpan[],
  head: number,
  after: After,
): After {
  if (!isParsed(sentence) || PORTFOLIO.test(lowerOf(sentence, head))) return after;
  const body = bodyOf(sentence, head, after.last);
  if (!body || body.last <= after.last || body.last - body.first >= LONGEST) return after;
  const overName = names.some(
    (name) =>
      name.type === "person" && name.first <= body.last && body.first <= name.last && name.last === body.last,
  );
  if (overName || isOtherTitle(sentence, body.last)) return after;
  const words = textOf(sentence, body);
  const country = GAZETTEER.countryOf(words);
  const inside = names.find(
    (name) => body.first <= name.first && name.last <= body.last && isCountry(sentence, name),
  );
  return {
    ...after,
    last: body.last,
    words: after.words.slice(0, beforeBody(after.words)),
    organization: country ? after.organization : words,
    jurisdiction:
      country ?? (inside ? (GAZETTEER.countryOf(textOf(sentence, inside)) ?? null) : after.jurisdiction),
  };
}

/** "adviser of Hezbollah leader X": a title of its own, before its holder. */
const isOtherTitle = (sentence: SentenceView, last: number): boolean =>
  TITLE_HEADS.has(headWord(sentence, last)) && /^\p{Lu}/u.test(sentence.words[last + 1]?.text ?? "");

/** "head of journalists", read before the body was: its words are the body's. */
const beforeBody = (words: readonly string[]): number => {
  const at = words.findIndex((word) => BINDS.test(word));
  return at < 0 ? words.length : at;
};

const isCountry = (sentence: SentenceView, name: NameSpan): boolean =>
  GAZETTEER.countryOf(textOf(sentence, name)) !== undefined;

/** What the title's own preposition brings, if it goes on from where the title was read to. */
function bodyOf(sentence: SentenceView, head: number, last: number): WordRange | null {
  const prep = dependentsOf(sentence, head, PREPOSITION).find(
    (at) => at > head && at <= last + 1 && BINDS.test(lowerOf(sentence, at)),
  );
  const noun = prep === undefined ? undefined : dependentsOf(sentence, prep, OBJECT)[0];
  if (prep === undefined || noun === undefined) return null;
  if (!/^(?:NOUN|PROPN)$/.test(sentence.words[noun]?.tag ?? "") || OCCASION.test(lowerOf(sentence, noun)))
    return null;
  const own = subtreeOf(sentence, noun, (child) => APART.has(relationOf(sentence, child)));
  const first = sentence.words[prep + 1]?.tag === "DET" ? prep + 2 : prep + 1;
  const end = own.at(-1) ?? noun;
  const isWhole = own.filter((at) => at >= first).length === end - first + 1;
  return isWhole && end === noun ? { first, last: end } : null;
}
