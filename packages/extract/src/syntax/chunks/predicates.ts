import type { Phrase } from "../../model.ts";
import type { Element } from "../elements.ts";
import { isVerb, type Link, type Predicate } from "../predicate.ts";
import type { VerbGroup } from "../verb-group.ts";
import { governorOf } from "./governance.ts";
import type { Known } from "./known.ts";
import { extractedObject, objectsOf } from "./objects.ts";
import { endOf, obliquesOf } from "./obliques.ts";
import { subjectsOf } from "./subjects.ts";
import { TRANSITIVE } from "./transitive.ts";

/** The predicates of a sentence as neighbours alone show them. */
export function chunkPredicatesOf(elements: readonly Element[]): readonly Predicate[] {
  const known = new Map<number, Predicate>();
  elements.forEach((element, at) => {
    if (isVerb(element)) known.set(at, predicate(elements, at, element.verb, known));
  });
  return [...known.values()];
}

/** A predicate as neighbours alone show it. */
export function predicate(
  elements: readonly Element[],
  at: number,
  verb: VerbGroup,
  known: Known,
): Predicate {
  const { governor, link, noun } = governorOf(elements, at, verb, known);
  const objects = objectsOf(elements, at);
  const shared = governor === null ? undefined : known.get(governor);
  const passive = verb.passive || isReducedPassive(elements, at, verb, objects, link, shared);
  const subjects = subjectsOf(elements, at, verb, passive, link, shared, noun, known);
  const end = endOf(elements, at);
  const base = {
    at,
    verb,
    passive,
    subjects,
    governor,
    link,
    governingNoun: noun,
    end,
    marks: [],
    seconds: [],
  };
  const extracted = objects.length === 0 && !passive ? extractedObject(elements, at, subjects) : objects;
  return { ...base, objects: extracted, obliques: obliquesOf(elements, at) };
}

/** A bare participle: "charged with" after a passive, "a man arrested in May", "arrested by police". */
function isReducedPassive(
  elements: readonly Element[],
  at: number,
  verb: VerbGroup,
  objects: readonly Phrase[],
  link: Link,
  shared: Predicate | undefined,
): boolean {
  if (!verb.bare) return false;
  const after = elements[at + 1];
  if (isVerb(after) && after.verb.infinitive && verb.lemma === "try") return false;
  const next = elements[at + 1];
  if (next?.type === "preposition" && next.word === "by" && objects.length === 0) return true;
  if (link === "coordinate" && shared?.passive && objects.length === 0) return true;
  if (verb.form === "participle") return objects.length === 0 || link !== "main";
  return (
    objects.length === 0 && TRANSITIVE.has(verb.lemma) && (link !== "coordinate" || shared?.passive !== false)
  );
}
