import { lowerOf, type Phrase, type SentenceView, textOf } from "../model.ts";
import type { Predicate } from "../syntax/predicate.ts";
import type { Clauses } from "./clauses.ts";
import { verbClass } from "./verb-classes.ts";

/** Longest name of a source worth keeping, in words. */
const SOURCE_WORDS = 14;

/** Who is given as the source: "police said that ...", "according to X". */
export function attributionOf(clauses: Clauses, predicate: Predicate): string | null {
  return (
    speakerAbove(clauses, predicate) ?? accordingTo(clauses.sentence) ?? speakerAfter(clauses, predicate)
  );
}

/** Who tells what a noun tells: "the paper reported her resignation", "said that he had handed in his notice". */
export function attributionOfNoun(clauses: Clauses, noun: Phrase, at: number): string | null {
  const above = [...clauses.predicates.values()].findLast(
    (predicate) => predicate.at < at && noun.first <= predicate.end,
  );
  if (!above) return accordingTo(clauses.sentence);
  const isTold = speaks(above) && !above.passive && above.objects.includes(noun);
  return isTold ? nameOf(clauses.sentence, above) : attributionOf(clauses, above);
}

function speakerAbove({ sentence, predicates }: Clauses, predicate: Predicate): string | null {
  let current: Predicate | undefined = predicate;
  for (let depth = 0; depth < 6 && current; depth++) {
    const governor: Predicate | undefined =
      current.governor === null ? undefined : predicates.get(current.governor);
    if (current.link === "complement" && governor && speaks(governor)) return nameOf(sentence, governor);
    current = current.link === "relative" ? undefined : governor;
  }
  return null;
}

const speaks = (predicate: Predicate): boolean =>
  /^(?:say|claim)$/.test(verbClass(predicate.verb.lemma, false));

function nameOf(sentence: SentenceView, predicate: Predicate): string | null {
  const subject = predicate.subjects[0];
  return subject ? textOf(sentence, subject) : null;
}

/** "..., police said." */
function speakerAfter({ sentence, predicates }: Clauses, predicate: Predicate): string | null {
  const last = [...predicates.values()].at(-1);
  if (
    !last ||
    last === predicate ||
    last.at < predicate.at ||
    last.link !== "main" ||
    last.verb.last < sentence.words.length - 6
  )
    return null;
  const subject = last.subjects[0];
  if (!subject || verbClass(last.verb.lemma, false) !== "say" || lowerOf(sentence, subject.first - 1) !== ",")
    return null;
  return textOf(sentence, subject);
}

function accordingTo(sentence: SentenceView): string | null {
  const at = sentence.words.findIndex(
    (token, index) => token.text.toLowerCase() === "according" && lowerOf(sentence, index + 1) === "to",
  );
  if (at < 0) return null;
  const rest = sentence.words.findIndex((token, index) => index > at + 1 && /^[,.;:]$/.test(token.text));
  const last = (rest < 0 ? sentence.words.length : rest) - 1;
  if (last < at + 2 || last - at > SOURCE_WORDS) return null;
  return textOf(sentence, { first: at + 2, last });
}
