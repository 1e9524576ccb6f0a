import type { FactType, Role } from "@cursus/graph-schema";
import { POST_NOUNS } from "../gazetteers/titles.ts";
import { lowerOf, type Phrase, type SentenceView } from "../model.ts";
import type { Element } from "../syntax/elements.ts";
import { isPhrase, type Oblique, type Predicate } from "../syntax/predicate.ts";
import type { VerbPattern } from "./define.ts";
import { VERB_FRAMES } from "./frames.ts";

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

const CARRIERS =
  /^(?:years?|months?|terms?|sentences?|prison|jail|death|life|imprisonment|custody|detention|trial|courts?|charges?|counts?|suspicion|allegations?|accusations?|warrants?|absentia|arrest|bail|fine|guilty|convictions?|appeals?|indictment|role|part|involvement|complicity|home|house|residence|apartment|office|airport|hotel|hospital|city|town|village|capital|province|station|camp|base)$/;

const CHARGES =
  /^(?:charges?|counts?|suspicion|guilty|allegations?|accusations?|convictions?|indictment|part|one|two|three|four|five)$/;

/** What for: said of the verb, of its object, or of a term or charge; "in the murder of X" names no offence of being sentenced. */
function isGround(
  sentence: SentenceView,
  predicate: Predicate,
  { under, preposition, from }: Oblique,
): boolean {
  if (under === null) return true;
  const ranges = predicate.objects.concat(predicate.subjects);
  // "the ex-governor of X": the words belong to the person's own phrase.
  if (ranges.some((phrase) => phrase.first <= from && from <= phrase.last)) return false;
  const carrier = lowerOf(sentence, under);
  if (
    preposition === "of" &&
    !predicate.objects.concat(predicate.subjects).some(({ first, last }) => first <= under && under <= last)
  )
    return CHARGES.test(carrier);
  if (CARRIERS.test(carrier)) return true;
  const people = predicate.passive ? predicate.subjects : predicate.objects;
  const within = (phrase: Phrase): boolean => phrase.first <= under && under <= phrase.last;
  if (people.some(within)) return true;
  const token = sentence.words[under];
  return (
    token?.tag === "PROPN" ||
    token?.tag === "VERB" ||
    token?.tag === "ADP" ||
    token?.tag === "ADJ" ||
    sentence.dates.some(({ first, last }) => first <= under && under <= last)
  );
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
    predicate.objects.some(({ kind }) => kind === "person");
  return to || heads;
}

type Filled = Map<Role, readonly Phrase[]>;

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
  if (pattern.objectIsOffice && !isOffice(sentence, predicate.objects[0])) return null;
  const roles: Filled = new Map();
  if (pattern.objectNoun)
    return fillByNoun(sentence, elements, predicate, pattern, pattern.objectNoun, roles);
  fillPlain(predicate, pattern, roles);
  fillObliques(sentence, predicate, pattern, roles);
  fillSecondObject(elements, predicate, roles);
  return roles;
}

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

function fillPlain(predicate: Predicate, pattern: VerbPattern, roles: Filled): void {
  if (predicate.passive) put(roles, pattern.object, predicate.subjects);
  else {
    put(roles, pattern.subject, predicate.subjects);
    put(roles, pattern.object, predicate.objects);
  }
}

function put(roles: Filled, role: Role | undefined, phrases: readonly Phrase[]): void {
  if (role !== undefined && phrases.length > 0 && !roles.has(role)) roles.set(role, phrases);
}

/** A phrase may fill a role that a preposition brings only where its kind can. */
const FITS: Readonly<Partial<Record<Role, (phrase: Phrase) => boolean>>> = {
  OFFICE: (phrase) => phrase.office !== null && phrase.kind === "office",
  OFFICE_TO: (phrase) => phrase.office !== null && phrase.kind === "office",
  PLACE: (phrase) => phrase.kind === "place",
  COURT: (phrase) => phrase.kind === "court",
  AGENT: (phrase) => /^(?:person|organization|court|office|group|pronoun|thing|human)$/.test(phrase.kind),
  PATIENT: (phrase) => /^(?:person|office|group|human|pronoun)$/.test(phrase.kind),
  TARGET: (phrase) => /^(?:person|organization|place|group|thing)$/.test(phrase.kind),
  SUCCESSOR: (phrase) => /^(?:person|pronoun|human|office)$/.test(phrase.kind),
  PREDECESSOR: (phrase) => /^(?:person|pronoun|human|office)$/.test(phrase.kind),
};

function fillObliques(
  sentence: SentenceView,
  predicate: Predicate,
  pattern: VerbPattern,
  roles: Filled,
): void {
  for (const oblique of predicate.obliques) {
    const { preposition, phrases } = oblique;
    if (pattern.obliques?.[preposition] === "PLACE" && !isGround(sentence, predicate, oblique)) continue;
    const role = pattern.obliques?.[preposition];
    if (role === undefined || role === "OFFENCE" || role === "CONTENT") continue;
    if (role === "AGENT" && !predicate.passive && preposition === "by" && pattern.subject === "AGENT")
      continue;
    put(
      roles,
      role,
      phrases.filter((phrase) => FITS[role]?.(phrase) ?? true),
    );
  }
}

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

function afterObjects(elements: readonly Element[], predicate: Predicate): readonly Phrase[] {
  if (predicate.seconds.length > 0) return predicate.seconds;
  const last = predicate.objects.at(-1);
  const at = elements.findIndex((element) => isPhrase(element) && element.phrase === last);
  const next = elements[at + 1];
  return at >= 0 && isPhrase(next) ? [next.phrase] : [];
}

/** "filed an appeal", "was given a sentence", "overturned X's conviction". */
function fillByNoun(
  sentence: SentenceView,
  elements: readonly Element[],
  predicate: Predicate,
  pattern: VerbPattern,
  noun: RegExp,
  roles: Filled,
): Filled | null {
  const isNoun = (phrase: Phrase | undefined): phrase is Phrase =>
    phrase !== undefined && noun.test(lowerOf(sentence, phrase.head));
  fillObliques(sentence, predicate, pattern, roles);
  if (pattern.patient === "object") return fillDitransitive(elements, predicate, pattern, isNoun, roles);
  const object = predicate.passive ? predicate.subjects[0] : predicate.objects[0];
  if (!isNoun(object)) return null;
  if (!predicate.passive)
    put(roles, pattern.patient === "subject" ? "PATIENT" : pattern.subject, predicate.subjects);
  if (pattern.patient === "subject" && pattern.subject)
    put(roles, pattern.subject, predicate.passive ? [] : predicate.subjects);
  if (pattern.patient === "possessor") put(roles, "PATIENT", ownersOf(elements, object));
  if (pattern.patient === "against") put(roles, "PATIENT", afterPreposition(elements, object, /^against$/));
  return roles;
}

function fillDitransitive(
  elements: readonly Element[],
  predicate: Predicate,
  pattern: VerbPattern,
  isNoun: (phrase: Phrase | undefined) => phrase is Phrase,
  roles: Filled,
): Filled | null {
  const thing = predicate.passive ? predicate.objects[0] : afterObjects(elements, predicate)[0];
  if (!isNoun(thing)) return null;
  put(roles, "PATIENT", predicate.passive ? predicate.subjects : predicate.objects);
  if (!predicate.passive) put(roles, pattern.subject, predicate.subjects);
  return roles;
}

/** Whose conviction or appeal it is: the possessor, or what "of", "against", "by" or "for" brings. */
export function ownersOf(elements: readonly Element[], phrase: Phrase): readonly Phrase[] {
  const people = (list: readonly Phrase[]): readonly Phrase[] =>
    list.filter((owner) => FITS.PATIENT?.(owner) ?? false);
  if (phrase.possessor) return people([phrase.possessor]);
  return people(afterPreposition(elements, phrase, /^(?:of|against|by|for|on)$/));
}

/** The first people that such a preposition brings, up to four elements after the phrase. */
function afterPreposition(
  elements: readonly Element[],
  phrase: Phrase,
  preposition: RegExp,
): readonly Phrase[] {
  const at = elements.findIndex((element) => isPhrase(element) && element.phrase === phrase);
  for (let index = at + 1; index < at + 8; index += 1) {
    const element = elements[index];
    const next = elements[index + 1];
    if (!element || element.type === "verb" || element.type === "break" || element.type === "relative")
      return [];
    if (
      element.type === "preposition" &&
      preposition.test(element.word) &&
      isPhrase(next) &&
      (FITS.PATIENT?.(next.phrase) ?? false)
    )
      return [next.phrase];
  }
  return [];
}
