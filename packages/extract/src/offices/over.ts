import { lowerOf, type SentenceView } from "../model.ts";

/** Adverbs right before an office that say that it is over. */
const OVER = /^(?:formerly|hitherto|previously|once|erstwhile|lately|sometime|onetime)$/;
/** How far back "until" may stand, over the words of its date: "until late last year the head". */
const REACH = 5;

/** "formerly envoy to X", "until last week the director", "minister until the new year", "vice-governors at one time", "the minister of the day". */
export function isOver(sentence: SentenceView, first: number, last: number): boolean {
  return (
    OVER.test(lowerOf(sentence, first - 1)) ||
    untilBefore(sentence, first) ||
    (!isStill(sentence, first) && endsAfter(sentence, last))
  );
}

function untilBefore(sentence: SentenceView, first: number): boolean {
  for (let at = first - 1; at >= Math.max(0, first - REACH); at--) {
    const word = lowerOf(sentence, at);
    if (word === "until" || word === "till") return true;
    const inDate = sentence.dates.some((date) => date.first <= at && at <= date.last);
    if (!inDate && !/^(?:then|now|recently|very|quite|just|last|this|the|week|month|year)$/.test(word))
      return false;
  }
  return false;
}

/** "will remain minister until the election", "is acting head until May": not yet over. */
function isStill(sentence: SentenceView, first: number): boolean {
  const before = [1, 2, 3, 4].map((step) => lowerOf(sentence, first - step));
  return before.some((word) => /^(?:is|are|remains?|stays?|will|continues?)$/.test(word));
}

function endsAfter(sentence: SentenceView, last: number): boolean {
  const after = [1, 2, 3].map((step) => lowerOf(sentence, last + step));
  if (/^(?:until|till)$/.test(after[0] ?? "")) return !/^(?:now|further|at)$/.test(after[1] ?? "");
  return /^(?:at (?:one|the) time|of the (?:day|time|era))$/.test(after.join(" "));
}
