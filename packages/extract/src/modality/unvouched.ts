import { lowerOf, type SentenceView, textOf } from "../model.ts";
import type { Predicate } from "../syntax/predicate.ts";
import { dependentsOf, isParsed, subtreeOf } from "../syntax/tree.ts";
import { type Mood, mood } from "./moods.ts";

/** Adjectives of what is made up. */
const FORGED =
  /\b(?:hacked|fake|faked|forged|bogus|doctored|hoax|spoof|satirical|parody|fabricated|fictitious|fraudulent|april fools?['’]?s?)\b/i;

/** Sources that give no source: "some reports", "media reports", "posts on social media", "rumours". */
const HEARSAY =
  /^(?:(?:some|many|several|other|various|local|early|initial|unsourced|conflicting|media|press|news|newspaper|social|online|internet)\s){1,3}(?:reports|posts|accounts|users)\b|^(?:a|the|one|some)?\s?(?:rumou?rs?|gossip|whispers|hearsay|tweets?|blogs?|memes?)\b|\b(?:social media|facebook|twitter|telegram|whatsapp|tiktok) (?:posts?|messages?|users?)\b/i;

/** "a false post", "an incorrect report": what bears the word is said to be wrong. */
const FALSE = /\b(?:false|untrue|incorrect|erroneous|inaccurate|invented|debunked|manipulated|deepfake)\b/i;

/** The subject's noun and what stands before it, without what hangs from it. */
const bearerOf = (sentence: SentenceView, { subjects: [subject] }: Predicate): string =>
  subject ? textOf(sentence, { first: subject.first, last: subject.head }) : "";

const BEARER =
  /\b(?:letters?|decrees?|documents?|memos?|memorand(?:um|a)|statements?|orders?|notices?|recordings?|videos?|posts?|messages?|circulars?|screenshots?|papers?|files?)\b/i;
const UNPROVED =
  /\b(?:authenticity (?:could|can|has|had|was|is)|could not be authenticated|not (?:genuine|authentic)|(?:is|are|was|were|an outright) (?:a )?(?:forgery|forgeries|fabrications?)|(?:described|dismissed|denounced|branded|labelled|labeled) (?:it |this |them )?as (?:fabricated|fake|forged|false|a (?:fabrication|forgery|hoax|lie|fake))|call(?:s|ed) [^.;]{0,120}\ba (?:forgery|fake|fabrication|hoax|lie))\b/i;

/** "a letter whose authenticity could not be verified", "called the decree a forgery": the paper that tells it proves nothing. */
export const isUnproved = ({ text }: SentenceView): boolean => BEARER.test(text) && UNPROVED.test(text);

/** What the source of a told thing makes of it: a forged letter's word is false, a rumour's nobody's. */
export function sourceMood(sentence: SentenceView, governor: Predicate): Mood | null {
  const told =
    `${sourceOf(sentence, governor)} ${isTurned(sentence, governor) ? wordsAfter(sentence, governor) : ""}`.trim();
  if (FORGED.test(told) || FALSE.test(bearerOf(sentence, governor))) return mood("negated", "denied");
  return HEARSAY.test(told) ? mood("alleged", "reported") : null;
}

const SUBJECT: ReadonlySet<string> = new Set(["nsubj"]);

/** The subject with all that hangs from it: "a message on a hacked site". */
function sourceOf(sentence: SentenceView, { subjects, verb }: Predicate): string {
  const [head] = isParsed(sentence) ? dependentsOf(sentence, verb.main, SUBJECT) : [];
  if (head !== undefined)
    return subtreeOf(sentence, head)
      .map((word) => sentence.words[word]?.text ?? "")
      .join(" ");
  const subject = subjects[0];
  return subject && subject.first < verb.first
    ? textOf(sentence, { first: subject.first, last: verb.first - 1 })
    : "";
}

/** How many words a source behind its verb is looked at. */
const SOURCE_WORDS = 10;

/** "'...,' read a message on a hacked site": the source stands behind its verb. */
const isTurned = (sentence: SentenceView, { verb, subjects }: Predicate): boolean =>
  /^(?:read|say|run|go|claim|declare)$/.test(verb.lemma) &&
  (subjects.length === 0 ||
    (subjects[0]?.first ?? 0) > verb.last ||
    /^["”,]$/.test(lowerOf(sentence, verb.first - 1)));

const wordsAfter = (sentence: SentenceView, { verb }: Predicate): string =>
  textOf(sentence, {
    first: Math.min(verb.last + 1, sentence.words.length - 1),
    last: Math.min(verb.last + SOURCE_WORDS, sentence.words.length - 1),
  });

const FICTION =
  /^["“]?(?:in|according to|throughout|at the end of) (?:the|a|an|his|her|one|its|this|that)?\s?(?:(?!(?:of|into|over|about|on|for|by|from|with|at|to|in)\s)[^\s.,;]+\s){0,5}(?:novel|film|movie|sitcom|drama|thriller|comedy|joke|satire|sketch|spoof|parody|fable|hoax|prank|simulation|nightmare|dream|play|opera|musical|miniseries|(?:netflix|tv|television|streaming|hbo|crime|fictional) series|(?:alternative|alternate|counterfactual) history)\b/i;

const SUPPOSED =
  /^["“]?(?:now |just |let(?:['’]s| us| me) |but |and |so )?(?:suppose|supposing|imagine|assume|assuming|presume|presuming|pretend|picture|say(?= that\b|,? \p{Lu}))\b/iu;

const PLAYED =
  /^["“]?(?:the|a|an|his|her|its|this)\s(?:\S+\s){0,3}(?:novel|film|movie|play|drama|opera|musical|sitcom|series|sequel|thriller)\s(?:\S+\s){0,3}(?:tells?|depicts?|portrays?|imagines?|follows?|shows?|features?|dramatises?|dramatizes?)\b/i;

/** "In the novel, the president is arrested", "Suppose she resigned": the sentence tells of a made-up world. */
export const isFiction = ({ text }: SentenceView): boolean =>
  FICTION.test(text) || SUPPOSED.test(text) || PLAYED.test(text);

/** How many words before an event its forged bearer may stand. */
const BEARER_REACH = 6;
const BEARERS =
  /^(?:letter|statement|decree|document|notice|memo|post|message|video|tweet|page|site|website|account|circular|bulletin|obituary|article|screenshot|press|release)$/;

/** "a fake letter announcing the dismissal of X": what bears the news is made up. */
export function isForged(sentence: SentenceView, at: number): boolean {
  const words = sentence.words
    .slice(Math.max(0, at - BEARER_REACH), at)
    .map(({ text }) => text.toLowerCase());
  return words.some((word, index) => BEARERS.test(word) && FORGED.test(words[index - 1] ?? ""));
}

const UNTRUE =
  /^(?:untrue|false|incorrect|wrong|inaccurate|fiction|nonsense|fake|myth|lie|hoax|misinformation|fabrication)$/;
const TRUE = /^(?:true|correct|accurate|right|case|fact)$/;
const OPEN =
  /^(?:unclear|unknown|uncertain|possible|likely|unlikely|probable|improbable|conceivable|doubtful|plausible|unconfirmed|rumou?red|alleged|imperative|essential|vital|necessary|important|desirable|unthinkable|inconceivable)$/;

/** "It is untrue that X was fired", "it is likely that ...": what the predicate says of its clause. */
export function predicativeMood(sentence: SentenceView, { verb }: Predicate): Mood | null {
  if (verb.lemma !== "be" && verb.lemma !== "seem" && verb.lemma !== "remain") return null;
  const said = [1, 2, 3].map((step) => lowerOf(sentence, verb.last + step));
  const end = said.indexOf("that");
  const words = end < 0 ? said : said.slice(0, end);
  const negated = verb.negated || words.includes("not") || words.includes("n't");
  if (words.some((word) => UNTRUE.test(word))) return negated ? null : mood("negated", "denied");
  if (words.some((word) => TRUE.test(word))) return negated ? mood("negated", "denied") : null;
  return words.some((word) => OPEN.test(word)) ? mood("hypothetical", "supposed") : null;
}
