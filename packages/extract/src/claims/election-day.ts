import type { StatedDate } from "@cursus/graph-schema";
import { isToldAhead, verbAbove } from "../dates/ahead.ts";
import type { FoundDate } from "../dates/expression.ts";
import { lowerOf, type SentenceView } from "../model.ts";
import { ancestorsOf, headOf, isParsed } from "../syntax/tree.ts";
import { statedDate } from "./dates.ts";

const ELECTION = /^(?:elections?|by-elections?|polls?|runoff|run-off|ballot|vote)$/;
/** How many words before and behind a date the word "election" may stand. */
const BEFORE = 6;
const BEHIND = 3;

/**
 * The first day that an article gives the election it tells the results of: "the February 18 election", "the vote was
 * held on Sunday". Not the day of something else in such a sentence, nor that of an election to come.
 */
export function electionDay(views: readonly SentenceView[], published: string | null): StatedDate | null {
  for (const view of views)
    for (const found of view.dates) {
      if (found.expression.kind === "year" || isToldAhead(view, found) || !isOfElection(view, found))
        continue;
      const stated = statedDate(view, found, { published, spokenOf: null }, false);
      if (stated && stated.min === stated.max) return stated;
    }
  return null;
}

const isOfElection = (view: SentenceView, date: FoundDate): boolean =>
  electionsNear(view, date).some((noun) =>
    isParsed(view) ? isDated(view, noun, date) : !hasVerbBetween(view, noun, date),
  );

function electionsNear(view: SentenceView, { first, last }: FoundDate): readonly number[] {
  return view.words.flatMap((_, at) =>
    at >= first - BEFORE && at <= last + BEHIND && ELECTION.test(lowerOf(view, at)) ? [at] : [],
  );
}

/** Verbs of which an election is the whole matter: on their day it was. */
const DECIDED =
  /^(?:be|beat|cast|conduct|contest|defeat|elect|fight|gain|get|go|hold|lose|occur|poll|prevail|re-?elect|receive|secure|stage|sweep|take|triumph|vote|win)$/;
const TO_HOLD = /^(?:conduct|hold|stage|take)$/;

/** The day hangs from the noun, or from the verb of which the election is the matter. */
function isDated(view: SentenceView, noun: number, { last }: FoundDate): boolean {
  const above = ancestorsOf(view, last);
  const verb = verbAbove(view, last);
  const depth = above.indexOf(noun);
  if (depth >= 0) {
    const isOwn = verb < 0 || above.indexOf(verb) > depth;
    return isOwn || (headOf(view, verb) === noun && TO_HOLD.test(view.words[verb]?.lemma ?? ""));
  }
  if (verb < 0 || verb !== verbAbove(view, noun)) return false;
  return DECIDED.test(view.words[verb]?.lemma ?? "") && !isOnlyTimeOf(view, noun, verb);
}

/** "After the election she was elected leader on Monday": the election only says when. */
const isOnlyTimeOf = (view: SentenceView, noun: number, verb: number): boolean =>
  ancestorsOf(view, noun)
    .slice(0, ancestorsOf(view, noun).indexOf(verb))
    .some((at) => /^(?:after|before|since|following|until|ahead|despite|amid)$/.test(lowerOf(view, at)));

function hasVerbBetween(view: SentenceView, noun: number, { first, last }: FoundDate): boolean {
  const between = noun < first ? view.words.slice(noun + 1, first) : view.words.slice(last + 1, noun);
  return between.some(({ tag }) => tag === "VERB" || tag === "AUX");
}
