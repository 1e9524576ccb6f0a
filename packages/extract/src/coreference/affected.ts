import { type Draft, lowerOf, type Phrase, type SentenceView } from "../model.ts";
import { type VerbGroup, verbGroupAt } from "../syntax/verb-group.ts";

/** Steps that befall somebody, as a rule the one whom the change befell. */
const BEFALLS: ReadonlySet<string> = new Set(
  "accuse acquit appoint arraign arrest assign bear charge convict demote detain dismiss educate fine fire imprison indict injure investigate jail kill name promote question reappoint reassign release remove replace sack sentence succeed suspend swear transfer try".split(
    " ",
  ),
);
/** What a career is told by. */
const CAREER: ReadonlySet<string> = new Set(
  "be become command graduate head hold join lead manage represent rise serve study work".split(" "),
);
const COMES_AFTER: ReadonlySet<string> = new Set(["succeed", "replace"]);
const RELATION = /^(?:predecessor|successor|replacement)$/;
/** What is left to whoever comes after: "took his place", "in her stead". */
const PLACE = /^(?:place|stead)$/;

/** How many words may stand between a pronoun and its verb: "He had", "She previously served". */
const REACH = 3;

/**
 * "President X dismissed Y. He was arrested", "X appointed Y. She previously led": who goes on to be told of is
 * whom the change befell, not who made it. Null where the sentence tells of a deed, which either may have done.
 */
export function affectedBefore(
  sentence: SentenceView,
  pronoun: Phrase,
  befallen: readonly Draft[],
  fits: (draft: Draft) => boolean,
): Draft | null {
  const patients = new Set(befallen.map((draft) => draft.sameAs ?? draft).filter(fits));
  const [patient] = patients;
  return patient !== undefined && patients.size === 1 && goesOn(sentence, pronoun) ? patient : null;
}

function goesOn(sentence: SentenceView, { head }: Phrase): boolean {
  if (isOfWhoLeft(sentence, { head })) return true;
  if (!/^s?he$/.test(lowerOf(sentence, head))) return false;
  const verb = verbAfter(sentence, head);
  return verb !== null && (verb.passive ? BEFALLS.has(verb.lemma) : isCareer(sentence, verb));
}

/** "his successor", "took her place", "took over from him". */
export function isOfWhoLeft(sentence: SentenceView, { head }: Pick<Phrase, "head">): boolean {
  const [word, next] = [lowerOf(sentence, head), lowerOf(sentence, head + 1)];
  if (/^(?:his|her)$/.test(word) && (RELATION.test(next) || PLACE.test(next))) return true;
  return /^(?:him|her)$/.test(word) && isTakenOverFrom(sentence, head);
}

/** "X took over from him". */
const isTakenOverFrom = (sentence: SentenceView, head: number): boolean =>
  lowerOf(sentence, head - 1) === "from" &&
  lowerOf(sentence, head - 2) === "over" &&
  verbGroupAt(sentence, head - 3)?.lemma === "take";

function verbAfter(sentence: SentenceView, head: number): VerbGroup | null {
  for (let at = head + 1; at <= head + REACH; at++) {
    const group = verbGroupAt(sentence, at);
    if (group !== null) return group;
    if (sentence.words[at]?.tag !== "ADV") return null;
  }
  return null;
}

/** What somebody is doing, or leads now, may as well be told of who made the change. */
function isCareer(sentence: SentenceView, verb: VerbGroup): boolean {
  if (comesAfter(sentence, verb)) return true;
  if (verb.form === "gerund" || !CAREER.has(verb.lemma)) return false;
  return verb.lemma === "be" || verb.tense === "past" || verb.perfect;
}

/** "He replaces X", "She takes over from Y"; not "He replaced him with Z". */
function comesAfter(sentence: SentenceView, { lemma, main }: VerbGroup): boolean {
  const next = [1, 2].map((step) => lowerOf(sentence, main + step)).join(" ");
  if (lemma === "take") return /^over (?:from|as)/.test(next);
  return COMES_AFTER.has(lemma) && !/^(?:him|her|them|it)\b/.test(next);
}

/** What is done to the living alone, told as it happened: "He was arrested", not "He had been arrested". */
const TO_THE_LIVING =
  /^(?:arrest|arraign|appoint|charge|convict|detain|elect|inaugurate|indict|jail|name|question|reappoint|release|sentence|swear|try)$/;

export function befallsTheLiving(sentence: SentenceView, { head }: Phrase): boolean {
  const verb = /^s?he$/.test(lowerOf(sentence, head)) ? verbAfter(sentence, head) : null;
  return verb?.passive === true && !verb.perfect && TO_THE_LIVING.test(verb.lemma);
}
