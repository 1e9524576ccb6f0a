import { lowerOf, type SentenceView, type WordRange } from "../model.ts";
import { type Mood, mood } from "./moods.ts";

/** Adjectives of who may or shall come to be something. */
const PROSPECTIVE =
  /^(?:proposed|prospective|would-be|potential|possible|putative|presumptive|likely|intended|preferred|aspiring|nominated|suggested|rumou?red|tipped|hoped-for)$/;

/** Adjectives of who only calls himself something. */
const CLAIMED =
  /^(?:self-styled|self-proclaimed|self-declared|self-appointed|purported|so-called|bogus|fake)$/;

/** Who is one "for" an office does not hold it. */
const ASPIRANTS =
  /^(?:nominees?|nomination|candidates?|candidacy|picks?|choices?|contenders?|hopefuls?|frontrunners?|front-runners?|favou?rites?|applicants?|shortlist|bid|race|run)$/;

/** How many words before an office the noun may stand: "nominee for the new post of mayor". */
const REACH = 6;

/** "her proposed deputy", "the nominee for interior minister", "the self-styled president": not what somebody is. */
export function prospectMood(
  sentence: SentenceView,
  { first, head }: WordRange & { head: number },
): Mood | null {
  for (let at = Math.max(0, first - 1); at < head; at++) {
    const word = lowerOf(sentence, at);
    if (PROSPECTIVE.test(word)) return mood("planned", "intended");
    if (CLAIMED.test(word)) return mood("alleged", "claimed");
  }
  return isSoughtFor(sentence, first) ? mood("planned", "intended") : null;
}

function isSoughtFor(sentence: SentenceView, first: number): boolean {
  const isOpener = (word: string): boolean =>
    /^(?:the|a|an|new|next|vacant|post|job|role|of|position)$/.test(word);
  let at = first - 1;
  while (at > first - REACH && isOpener(lowerOf(sentence, at))) at--;
  return lowerOf(sentence, at) === "for" && ASPIRANTS.test(lowerOf(sentence, at - 1));
}
