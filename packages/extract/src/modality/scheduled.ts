import { lowerOf, type SentenceView } from "../model.ts";
import type { Predicate } from "../syntax/predicate.ts";

/** How many words behind a verb its time may stand. */
const REACH = 12;

const AHEAD =
  /^(?:.{0,60}?\s)?(?:(?:next|the coming|the following) (?:week|month|year|spring|summer|autumn|fall|winter|election|term|monday|tuesday|wednesday|thursday|friday|saturday|sunday|january|february|march|april|may|june|july|august|september|october|november|december)|tomorrow|later this (?:week|month|year)|in the (?:coming|next) |at the (?:next |coming |forthcoming |general |end of )|in \w+ (?:days|weeks|months)['’]? time)\b/;

/** With "is leaving" such a time lies ahead; a plain present may tell of the past: "In June the minister resigns". */
const AHEAD_OF_DOING =
  /^(?:\S+ ){0,4}?(?:at the (?:\w+ )?elections?|in (?:january|february|march|april|may|june|july|august|september|october|november|december|spring|summer|autumn|the (?:spring|summer|autumn|fall))|on (?:monday|tuesday|wednesday|thursday|friday|saturday|sunday)|when |after (?:the|this|next) |before )/;

/** "X, who retires in June": of a day page, which tells what has been in the present, the month is a year's. */
const LEAVING: ReadonlySet<string> = new Set(["retire", "leave", "step", "stand", "depart"]);
const MONTH =
  /^(?:(?:office|his|her|the|post|down|aside) ){0,3}in (?:january|february|march|april|may|june|july|august|september|october|november|december)$/;

/** "goes on trial next week", "is standing down at the election": the present of what is fixed for a later day. */
export function isScheduled(sentence: SentenceView, { verb }: Predicate): boolean {
  if (verb.tense !== "present" || verb.perfect || verb.passive || verb.modal !== null) return false;
  const after = wordsAfter(sentence, verb.last);
  if (AHEAD.test(after)) return true;
  return verb.form === "gerund" ? AHEAD_OF_DOING.test(after) : LEAVING.has(verb.lemma) && MONTH.test(after);
}

/** The words behind the verb up to where its clause may end. */
function wordsAfter(sentence: SentenceView, last: number): string {
  const words: string[] = [];
  for (let at = last + 1; at <= last + REACH && at < sentence.words.length; at += 1) {
    const word = lowerOf(sentence, at);
    if (/^[,;:.–—]$/.test(word)) break;
    words.push(word);
  }
  return words.join(" ");
}
