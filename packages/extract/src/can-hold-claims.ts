import { possibleLemmas } from "@cursus/language";
import { NOUNS } from "./claims/happenings/happening.ts";
import { numberOf } from "./claims/numbers.ts";
import { NOUN_FRAMES, VERB_FRAMES } from "./frames/frames.ts";
import { POST_NOUNS, RANKS, TITLE_HEADS } from "./gazetteers/titles.ts";

/** Lemmas with which an event or a position can be told, or how many were harmed in one. */
const TRIGGERS: ReadonlySet<string> = new Set([
  ...VERB_FRAMES.keys(),
  ...NOUN_FRAMES.keys(),
  ...Object.keys(NOUNS),
  ...TITLE_HEADS,
  ...POST_NOUNS,
  ...RANKS,
  ..."dead wounded hurt casualty victim toll body term trial prison jail custody bail court verdict ruling charge".split(
    " ",
  ),
  ..."predecessor successor replacement incumbent holder candidate winner unrest violence hundred thousand dozen".split(
    " ",
  ),
]);

/** Words that begin sentences with a capital and are no names. */
const OPENERS: ReadonlySet<string> = new Set(
  (
    "a about after again all also although an and another any anyone as at because before both but by can do does don't " +
    "each either even every everybody everyone few first for from had has have he her here his how however i i'm i've if in " +
    "instead is it it's its let like many maybe meanwhile more most much my never no nobody none nor not nothing now of often " +
    "on once only or other others our people perhaps please she since so some somebody something sometimes still such than thank " +
    "that that's the their them then there there's these they they're this those though through thus to today together too under " +
    "until we we'll we're we've well were what when where whether which while who why will with without would yes yet you your"
  ).split(" "),
);

const WORD = /[\p{L}\p{M}\p{N}][\p{L}\p{M}\p{N}'-]*/gu;
/** What may stand between two sentences. */
const OPENS_SENTENCE = /(?:^|[.!?…:]["'”’)\]]*\s+)["'“‘([]*$/;
/** Longest look back for it. */
const REACH = 12;

/**
 * False where a paragraph holds neither a name nor a number nor a word that can tell an event or a position, so that
 * no claim can be read from it and it need not be parsed. In doubt, true.
 */
export function canHoldClaims(paragraph: string): boolean {
  const text = paragraph.replaceAll("’", "'");
  for (const match of text.matchAll(WORD)) {
    const word = match[0];
    const lower = word.toLowerCase();
    if (/\p{N}/u.test(word) || numberOf(lower) !== null) return true;
    if (possibleLemmas(lower).some((lemma) => TRIGGERS.has(lemma))) return true;
    if (word !== lower && !isOpener(text, match.index, lower)) return true;
    if (!/^[\p{Script=Latin}\p{M}'-]+$/u.test(word)) return true;
  }
  return false;
}

function isOpener(text: string, at: number, lower: string): boolean {
  if (/^i(?:$|')/.test(lower)) return true;
  return OPENERS.has(lower) && OPENS_SENTENCE.test(text.slice(Math.max(0, at - REACH), at));
}
