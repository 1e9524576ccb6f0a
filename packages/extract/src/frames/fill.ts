import type { Role } from "@cursus/graph-schema";
import type { Phrase, SentenceView } from "../model.ts";
import type { Element } from "../syntax/elements.ts";
import { isPhrase, type Predicate } from "../syntax/predicate.ts";
import type { VerbPattern } from "./define.ts";
import { isGround } from "./grounds.ts";

export type Filled = Map<Role, readonly Phrase[]>;

export function fillPlain(predicate: Predicate, pattern: VerbPattern, roles: Filled): void {
  if (predicate.passive) put(roles, pattern.object, predicate.subjects);
  else {
    put(roles, pattern.subject, predicate.subjects);
    put(roles, pattern.object, predicate.objects);
  }
}

export function put(roles: Filled, role: Role | undefined, phrases: readonly Phrase[]): void {
  if (role !== undefined && phrases.length > 0 && !roles.has(role)) roles.set(role, phrases);
}

/** A phrase may fill a role that a preposition brings only where its kind can. */
export const FITS: Readonly<Partial<Record<Role, (phrase: Phrase) => boolean>>> = {
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

/** "convicted at the High Court": where a court sits it decides. */
const IN_COURT = /^(?:in|at|before)$/;

export function fillObliques(
  sentence: SentenceView,
  predicate: Predicate,
  pattern: VerbPattern,
  roles: Filled,
): void {
  for (const oblique of predicate.obliques) {
    const { preposition, phrases } = oblique;
    const courts = IN_COURT.test(preposition) ? phrases.filter(({ kind }) => kind === "court") : [];
    if (pattern.obliques?.[preposition] === "PLACE") put(roles, "COURT", courts);
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

export function afterObjects(elements: readonly Element[], predicate: Predicate): readonly Phrase[] {
  if (predicate.seconds.length > 0) return predicate.seconds;
  const last = predicate.objects.at(-1);
  const at = elements.findIndex((element) => isPhrase(element) && element.phrase === last);
  const next = elements[at + 1];
  return at >= 0 && isPhrase(next) ? [next.phrase] : [];
}
