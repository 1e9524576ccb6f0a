import { lowerOf } from "../model.ts";
import { isVerb, type Predicate } from "../syntax/predicate.ts";
import { circulatedMood } from "./circulated.ts";
import type { Clauses } from "./clauses.ts";
import { DUE, type Mood, mood, ORDERED, STATED, stronger } from "./moods.ts";
import { isDuty, isOrder } from "./orders.ts";
import { predicativeMood, sourceMood } from "./unvouched.ts";
import { verbClass } from "./verb-classes.ts";

/** "wrongly reported that X was freed": who tells it says that it is not so. */
const FALSELY = /^(?:wrongly|falsely|mistakenly|erroneously|incorrectly|untruthfully)$/;

export function complementMood(clauses: Clauses, outer: Mood, governor: Predicate): Mood {
  const { first, last } = governor.verb;
  for (let at = first - 1; at <= last + 1; at++)
    if (FALSELY.test(lowerOf(clauses.sentence, at))) return mood("negated", "denied");
  if (isOrder(clauses, governor)) return ORDERED;
  if (isDuty(clauses, governor)) return DUE;
  const predicative = predicativeMood(clauses.sentence, governor);
  if (predicative) return predicative;
  const source = sourceMood(clauses.sentence, governor) ?? circulatedMood(clauses, governor);
  if (source) return stronger(outer.polarity === "negated" ? STATED : outer, source);
  switch (verbClass(governor.verb.lemma, governor.passive)) {
    case "claim":
      return stronger(outer.polarity === "negated" ? STATED : outer, mood("alleged", "claimed"));
    case "deny":
      return mood("negated", "denied");
    case "demand":
    case "suppose":
      return mood("hypothetical", governor.verb.lemma === "demand" ? "demanded" : "supposed");
    case "say":
      // What a correction says that was said is taken back.
      if (clauses.sentence.correction) return stronger(outer, mood("alleged", "reported"));
      // Who "did not say that X resigned" has not said that he did not.
      return governor.verb.negated || governor.verb.modal
        ? mood("hypothetical", "supposed")
        : { ...STATED, modality: governor.verb.lemma === "announce" ? "announced" : "stated" };
    default:
      return STATED;
  }
}

/** Verbs after which what was to come did not. */
const CUT_SHORT = new Set(
  "die kill murder assassinate collapse stop resign withdraw drop flee vanish disappear".split(" "),
);

/** "denied taking", "accused of taking", "plans for dismissing"; "after dismissing" is a fact. */
export function gerundMood(clauses: Clauses, predicate: Predicate, governor: Predicate): Mood {
  const before = clauses.elements[predicate.at - 1];
  if (before?.type === "preposition" || before?.type === "subordinator") {
    // "proposed cuts by electing ...": the means of what is only meant.
    if (
      before.word === "by" &&
      /^(?:propose|plan|promise|want|seek|hope|intend|vow|pledge|aim)$/.test(governor.verb.lemma)
    )
      return mood("planned", "intended");
    if (
      /^(?:after|by|since|following|despite|for|upon|on)$/.test(before.word) &&
      verbClass(governor.verb.lemma, governor.passive) !== "claim" &&
      governor.verb.lemma !== "call"
    )
      return before.word === "for" && predicate.governingNoun !== null ? mood("planned", "intended") : STATED;
    // "was held for a week before being charged"; who died before taking office never took it.
    if (before.word === "before" && !CUT_SHORT.has(governor.verb.lemma)) return STATED;
    if (/^(?:without|instead|before|against|than|from)$/.test(before.word)) return mood("negated", "stated");
    if (verbClass(governor.verb.lemma, governor.passive) === "claim") return mood("alleged", "claimed");
    return mood("hypothetical", "supposed");
  }
  if (isVerb(before)) {
    const kind = verbClass(governor.verb.lemma, governor.passive);
    if (kind === "deny") return mood("negated", "denied");
    if (kind === "claim") return mood("alleged", "claimed");
    if (kind !== "force" && kind !== "say") return mood("hypothetical", "supposed");
  }
  return STATED;
}
