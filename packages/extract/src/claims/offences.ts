import { lowerOf, type SentenceView, type WordRange } from "../model.ts";

/** Longest offence, in words. */
const REACH = 16;
const STOPS = new Set(
  "that which who whom when while where after before because if although though by but as since until during according following amid despite saying citing including namely".split(
    " ",
  ),
);
/** Words in front of an offence that are no part of it. */
const OPENERS =
  /^(?:(?:the|a|an|his|her|its|their|[a-z]+-count|multiple|several|numerous|many|two|three|four|five|six|seven|eight|nine|ten|eleven|\d+|serious|various|alleged|allegedly|criminal|charges?|counts?|allegations?|offences?|offenses?|suspicion|crimes?(?! against)|other|of|involving|related|relating|linked|to|all|any|both|some|more)\s+)*/i;

/** The offences that words from `from` on name: one for each member of a list, none where there is nothing. */
export function offencesFrom(sentence: SentenceView, from: number, gerund: boolean): readonly WordRange[] {
  const whole = { first: from, last: endOf(sentence, from, gerund) };
  if (whole.last < from) return [];
  const parts = gerund ? [whole] : listParts(sentence, whole);
  return parts.map((part) => trim(sentence, part)).filter((part): part is WordRange => part !== null);
}

function endOf(sentence: SentenceView, from: number, gerund: boolean): number {
  let last = from - 1;
  for (let index = from; index < Math.min(sentence.words.length, from + REACH); index++) {
    const token = sentence.words[index];
    const word = lowerOf(sentence, index);
    if (!token || /^[.;:!?"”“]$|^--?$|^[—–]$/.test(token.text)) break;
    if (STOPS.has(word) && !(gerund && word === "during")) break;
    if (
      sentence.dates.some((date) => date.first === index || (date.first === index + 1 && token.tag === "ADP"))
    )
      break;
    if (index > from && isFiniteAt(sentence, index, gerund)) break;
    if (word === "," && !continuesList(sentence, index)) break;
    if (/^(?:and|,)$/.test(word) && isSomebodyElse(sentence, index + 1)) break;
    if ((word === "and" || word === "or") && startsVerb(sentence, index + 1, gerund)) break;
    if (/^(?:in|at|to|from)$/.test(word) && !gerund && /^\p{Lu}/u.test(sentence.words[index + 1]?.text ?? ""))
      break;
    if (/^(?:in|at|on|upon)$/.test(word) && isOccasion(sentence, index + 1)) break;
    if (word === "in" && /^(?:connection|relation)$/.test(lowerOf(sentence, index + 1))) break;
    last = index;
  }
  while (last >= from && /^(?:and|or|,|in|of|for|to|the|a)$/.test(lowerOf(sentence, last))) last--;
  return last;
}

/** "X was jailed for fraud and Y for theft": the next name has a matter of its own. */
function isSomebodyElse(sentence: SentenceView, from: number): boolean {
  let at = from;
  while (at < from + 4 && sentence.words[at]?.tag === "PROPN") at += 1;
  return at > from && /^(?:for|to)$/.test(lowerOf(sentence, at));
}

/** "convicted of fraud in a retrial": where, not what. */
const isOccasion = (sentence: SentenceView, from: number): boolean =>
  [0, 1, 2].some((step) =>
    /^(?:retrial|trial|hearing|appeal|rehearing|court-martial|absentia)$/.test(
      lowerOf(sentence, from + step),
    ),
  );

const isFiniteAt = (sentence: SentenceView, index: number, gerund: boolean): boolean => {
  const token = sentence.words[index];
  if (token?.tag === "AUX") return true;
  return (
    token?.tag === "VERB" &&
    token.form !== "gerund" &&
    !gerund &&
    token.form !== "base" &&
    lowerOf(sentence, index - 1) !== "to"
  );
};

const startsVerb = (sentence: SentenceView, from: number, gerund: boolean): boolean => {
  // "held over the blast and later let go".
  const isLater = sentence.words[from]?.tag === "ADV";
  const token = sentence.words[isLater ? from + 1 : from];
  if (isLater && token?.tag === "VERB" && token.form !== "gerund") return true;
  if (token?.tag === "AUX") return true;
  return (
    token?.tag === "VERB" &&
    (gerund ? token.form !== "gerund" : token.form === "past" || token.form === "participle")
  );
};

/** "bribery, fraud and theft": a comma that goes on with nouns and an "and". */
function continuesList(sentence: SentenceView, comma: number): boolean {
  const after = sentence.words.slice(comma + 1, comma + 9);
  const and = after.findIndex((token) => token.text === "and" || token.text === "or");
  return (
    and > 0 &&
    and <= 6 &&
    after
      .slice(0, and)
      .every(
        (token) =>
          /^(?:NOUN|ADJ|ADP|DET|NUM)$/.test(token.tag) || token.text === "," || token.form === "gerund",
      ) &&
    /^(?:NOUN|ADJ|DET|NUM)$|^VERB$/.test(after[and + 1]?.tag ?? "")
  );
}

/** Splits at commas and "and" outside "of ..." where what follows can stand alone. */
function listParts(sentence: SentenceView, whole: WordRange): WordRange[] {
  const parts: WordRange[] = [];
  let first = whole.first;
  for (let index = whole.first; index <= whole.last; index++) {
    if (!/^(?:,|and|or)$/.test(lowerOf(sentence, index))) continue;
    // "U.S. and French embassies": what stands before has no noun of its own.
    if (/^(?:ADJ|PROPN|NUM)$/.test(sentence.words[index - 1]?.tag ?? "")) continue;
    if (index > first) parts.push({ first, last: index - 1 });
    first = index + 1;
  }
  if (first <= whole.last) parts.push({ first, last: whole.last });
  return parts;
}

function trim(sentence: SentenceView, part: WordRange): WordRange | null {
  const words = sentence.words.slice(part.first, part.last + 1).map((token) => token.text);
  const text = `${words.join(" ")} `;
  const skipped = OPENERS.exec(text)?.[0].split(" ").filter(Boolean).length ?? 0;
  const first = part.first + skipped;
  if (first > part.last) return null;
  if (/^[\w-]+-(?:years?|months?|weeks?|days?)$/.test(lowerOf(sentence, first)) && first === part.last)
    return null;
  if (/^(?:years?|months?|weeks?|days?|hours?|decades?|life)$/.test(lowerOf(sentence, first)))
    return lowerOf(sentence, first + 1) === "of" && first + 2 <= part.last
      ? trim(sentence, { first: first + 2, last: part.last })
      : null;
  const token = sentence.words[first];
  const isThing = token !== undefined && /^(?:NOUN|ADJ|VERB|PROPN|ADV)$/.test(token.tag);
  if (
    !isThing ||
    sentence.words
      .slice(first, part.last + 1)
      .every(
        (word) =>
          word.tag === "NUM" ||
          /^(?:years?|months?|days?|life|prison|jail|house|arrest|death)$/i.test(word.text),
      )
  )
    return null;
  return { first, last: part.last };
}

/** "a fraud charge", "bribery conviction": the nouns before such a head. */
export function offenceBefore(sentence: SentenceView, first: number, head: number): WordRange | null {
  let from = head;
  while (
    from - 1 >= first &&
    /^(?:NOUN|ADJ)$/.test(sentence.words[from - 1]?.tag ?? "") &&
    !/^[\w-]+-(?:years?|months?|weeks?|days?|counts?)$/.test(lowerOf(sentence, from - 1)) &&
    !/^(?:new|own|previous|initial|original|further|similar|other|same|former|criminal|guilty|jail|prison|life|separate|final|last|first|second|federal|closed|public|fair)$/.test(
      lowerOf(sentence, from - 1),
    )
  )
    from--;
  return from < head ? { first: from, last: head - 1 } : null;
}
