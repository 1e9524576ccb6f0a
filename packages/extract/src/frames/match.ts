import type { FactType, Role } from "@cursus/graph-schema";
import { POST_NOUNS } from "../gazetteers/titles.ts";
import { lowerOf, type Phrase, type SentenceView } from "../model.ts";
import type { Element } from "../syntax/elements.ts";
import type { Oblique, Predicate } from "../syntax/predicate.ts";
import type { VerbPattern } from "./define.ts";
import { afterObjects, FITS, type Filled, fillObliques, fillPlain, put } from "./fill.ts";
import { fillByNoun } from "./fill-by-noun.ts";
import { VERB_FRAMES } from "./frames.ts";
import { isGround } from "./grounds.ts";

/** A verb that tells an event, with the phrases that fill its roles. */
export interface Match {
  readonly type: FactType;
  readonly pattern: VerbPattern;
  readonly predicate: Predicate;
  readonly roles: ReadonlyMap<Role, readonly Phrase[]>;
  /** The prepositions whose complement is an offence, in words rather than as a phrase. */
  readonly offences: readonly Oblique[];
}

/** Every frame that a predicate answers, in the order of the frames. */
export function matchPredicate(
  sentence: SentenceView,
  elements: readonly Element[],
  predicate: Predicate,
): readonly Match[] {
  const entries = VERB_FRAMES.get(predicate.verb.lemma) ?? [];
  return entries.flatMap(({ type, pattern }) => {
    const roles = matchPattern(sentence, elements, predicate, pattern);
    if (
      !roles ||
      (pattern.needs && !roles.has(pattern.needs) && !hasPost(sentence, elements, predicate, pattern))
    )
      return [];
    const offences = predicate.obliques.filter(
      (oblique) =>
        pattern.obliques?.[oblique.preposition] === "OFFENCE" && isGround(sentence, predicate, oblique),
    );
    return [{ type, pattern, predicate, roles, offences }];
  });
}

/** "named X to the post", "promoted X to head the ministry": an office in other words. */
function hasPost(
  sentence: SentenceView,
  elements: readonly Element[],
  predicate: Predicate,
  pattern: VerbPattern,
): boolean {
  if (pattern.needs !== "OFFICE" || pattern.object !== "PATIENT") return false;
  const to = predicate.obliques.some(
    ({ preposition, phrases }) =>
      preposition === "to" &&
      phrases.some(({ head, kind }) => kind === "thing" && POST_NOUNS.has(lowerOf(sentence, head))),
  );
  const after = elements.find(
    (element) => element.type === "verb" && element.first > predicate.verb.last && element.verb.infinitive,
  );
  const heads =
    after?.type === "verb" &&
    /^(?:head|lead|run|chair|command)$/.test(after.verb.lemma) &&
    (predicate.passive ? predicate.subjects : predicate.objects).some(({ kind }) => kind === "person");
  return to || heads || takesPlace(sentence, predicate);
}

/** "named X in his place": to the office of whom X takes the place of. */
const takesPlace = (sentence: SentenceView, predicate: Predicate): boolean =>
  predicate.obliques.some(
    ({ preposition, phrases }) =>
      preposition === "in" && phrases.some(({ head }) => /^(?:place|stead)$/.test(lowerOf(sentence, head))),
  );

function matchPattern(
  sentence: SentenceView,
  elements: readonly Element[],
  predicate: Predicate,
  pattern: VerbPattern,
): Filled | null {
  if (pattern.intransitive && predicate.objects.length > 0) return null;
  if (pattern.voice && (pattern.voice === "passive") !== predicate.passive) return null;
  if (pattern.particle && !hasParticle(sentence, predicate, pattern.particle)) return null;
  if (pattern.obliqueNoun && !hasObliqueNoun(sentence, predicate, pattern.obliqueNoun)) return null;
  if (isElsewise(sentence, predicate, pattern)) return null;
  if (pattern.purpose && !hasPurpose(elements, predicate, pattern.purpose)) return null;
  if (pattern.subjectNoun && !hasSubject(sentence, predicate, pattern.subjectNoun)) return null;
  if (pattern.subjectOfNobody && predicate.subjects[0]?.possessor) return null;
  if (pattern.objectIsOffice && !isOffice(sentence, predicate.objects[0])) return null;
  if (pattern.objectIsHolder && !isHolder(predicate.passive ? predicate.subjects[0] : predicate.objects[0]))
    return null;
  if (pattern.objectWith && !hasBefore(sentence, predicate.objects[0], pattern.objectWith)) return null;
  if (pattern.objectBare !== undefined && pattern.objectBare !== isBare(elements, predicate)) return null;
  if (pattern.ofEquals !== undefined && pattern.ofEquals === isSuperior(predicate)) return null;
  const peopleBy = (preposition: string): boolean =>
    predicate.obliques.some(
      (oblique) =>
        oblique.preposition === preposition && oblique.phrases.some((phrase) => FITS.PATIENT?.(phrase)),
    );
  if (pattern.withPeople && !peopleBy(pattern.withPeople)) return null;
  if (pattern.withoutPeople && peopleBy(pattern.withoutPeople)) return null;
  const roles: Filled = new Map();
  if (pattern.objectNoun)
    return fillByNoun(sentence, elements, predicate, pattern, pattern.objectNoun, roles);
  fillPlain(predicate, pattern, roles);
  fillObliques(sentence, predicate, pattern, roles);
  fillSecondObject(elements, predicate, roles);
  if (pattern.unlessFrom && !roles.has("OFFICE") && peopleBy("from")) return null;
  return roles;
}

const RULERS =
  /^(?:president|prime minister|premier|chief minister|king|queen|emir|sultan|chancellor|taoiseach|head of state)$/;

/** "the president replaced the head of customs": the holder of the highest office, and one of a lower. */
function isSuperior({ passive, subjects, objects }: Predicate): boolean {
  const [ruler, ...lower] = [subjects[0], objects[0]].map(titleOf);
  return (
    !passive && RULERS.test(ruler ?? "") && lower.every((title) => title !== null && !RULERS.test(title))
  );
}

const titleOf = (phrase: Phrase | undefined): string | null =>
  phrase?.office?.title ?? phrase?.titles[0]?.title ?? null;

/** Whether a word beside the verb gives it another meaning than the pattern's. */
function isElsewise(sentence: SentenceView, predicate: Predicate, pattern: VerbPattern): boolean {
  const brings = (wanted: string): boolean =>
    predicate.obliques.some(({ preposition }) => preposition === wanted);
  return (
    (pattern.withPreposition !== undefined && !brings(pattern.withPreposition)) ||
    (pattern.withoutPreposition !== undefined && brings(pattern.withoutPreposition)) ||
    (pattern.notObliqueNoun !== undefined && hasObliqueNoun(sentence, predicate, pattern.notObliqueNoun)) ||
    (pattern.unlessNext?.test(lowerOf(sentence, predicate.verb.last + 1)) ?? false) ||
    (pattern.unlessThat === true && tellsThat(sentence, predicate))
  );
}

/** "held that", "held on Tuesday that". */
function tellsThat(sentence: SentenceView, { verb }: Predicate): boolean {
  const dated = sentence.dates.find(({ first }) => first === verb.last + 1 || first === verb.last + 2);
  const next = dated === undefined ? verb.last : dated.last;
  return [verb.last, next].some((at) => lowerOf(sentence, at + 1) === "that");
}

/** The next verb is such an infinitive. */
function hasPurpose(elements: readonly Element[], { at }: Predicate, purpose: RegExp): boolean {
  const next = elements.slice(at + 1).find((element) => element.type === "verb");
  return next?.type === "verb" && next.verb.infinitive && purpose.test(next.verb.lemma);
}

const hasBefore = (sentence: SentenceView, phrase: Phrase | undefined, word: RegExp): boolean =>
  phrase !== undefined &&
  sentence.words.slice(phrase.first, phrase.head).some(({ text }) => word.test(text.toLowerCase()));

/** Of two objects the second is what is given. */
function isBare(elements: readonly Element[], predicate: Predicate): boolean {
  const given = predicate.passive ? predicate.objects[0] : afterObjects(elements, predicate)[0];
  return given !== undefined && given.first === given.head;
}

const hasSubject = (sentence: SentenceView, predicate: Predicate, noun: RegExp): boolean =>
  predicate.subjects.some(({ head }) => noun.test(lowerOf(sentence, head)));

const isHolder = (phrase: Phrase | undefined): boolean =>
  phrase !== undefined && (phrase.kind === "office" || phrase.titles.length > 0);

const isOffice = (sentence: SentenceView, phrase: Phrase | undefined): boolean =>
  phrase?.kind === "office" ||
  (phrase !== undefined && POST_NOUNS.has(sentence.words[phrase.head]?.lemma ?? ""));

/** A particle stands right after the verb, after its object, or, for "guilty", later in the clause. */
function hasParticle(sentence: SentenceView, predicate: Predicate, particle: string): boolean {
  const object = predicate.objects.at(-1);
  const places = [predicate.verb.last + 1, ...(object ? [object.last + 1] : [])];
  if (!particle.includes("guilty")) return places.some((at) => lowerOf(sentence, at) === particle);
  const end = Math.min(predicate.end, predicate.verb.last + 9);
  for (let at = predicate.verb.last + 1; at <= end; at++)
    if (lowerOf(sentence, at) === "guilty")
      return (lowerOf(sentence, at - 1) === "not") === particle.startsWith("not");
  return false;
}

const hasObliqueNoun = (sentence: SentenceView, predicate: Predicate, noun: RegExp): boolean =>
  predicate.obliques.some(
    ({ phrases, gerund, from }) =>
      phrases.some((phrase) => noun.test(lowerOf(sentence, phrase.head))) ||
      (gerund !== null && noun.test(lowerOf(sentence, from))),
  );

/** "appointed X minister", "was elected president": an office right after the object or the passive verb. */
function fillSecondObject(elements: readonly Element[], predicate: Predicate, roles: Filled): void {
  if (roles.has("OFFICE")) return;
  const candidates = predicate.passive ? predicate.objects : afterObjects(elements, predicate);
  put(
    roles,
    "OFFICE",
    candidates.filter((phrase) => phrase.kind === "office"),
  );
}
