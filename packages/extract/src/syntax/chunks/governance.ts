import type { Phrase } from "../../model.ts";
import type { Element } from "../elements.ts";
import { isPhrase, isVerb, type Link } from "../predicate.ts";
import type { VerbGroup } from "../verb-group.ts";
import type { Known } from "./known.ts";

interface Governance {
  readonly governor: number | null;
  readonly link: Link;
  readonly noun: Phrase | null;
}

export function governorOf(
  elements: readonly Element[],
  at: number,
  verb: VerbGroup,
  known: Known,
): Governance {
  const before = elements[at - 1];
  const governor = previousVerb(elements, at);
  if (before?.type === "relative") return { governor, link: "relative", noun: null };
  if (verb.infinitive) return infinitiveGovernor(elements, at, governor);
  if (verb.gerund) return { governor, link: "gerund", noun: gerundNoun(elements, at) };
  if (coordinated(elements, at))
    return { governor: partnerOf(elements, at, verb, known) ?? governor, link: "coordinate", noun: null };
  const opener = clauseOpener(elements, at);
  if (opener?.type === "relative") return { governor, link: "relative", noun: null };
  if (opener?.type === "subordinator")
    return {
      governor,
      link: opener.word === "that" || opener.word === "whether" ? "complement" : "adverbial",
      noun: null,
    };
  return { governor: governor, link: isReported(elements, at, governor) ? "complement" : "main", noun: null };
}

const previousVerb = (elements: readonly Element[], at: number): number | null => {
  for (let index = at - 1; index >= 0; index--) {
    if (isVerb(elements[index])) return index;
    if (elements[index]?.type === "break") return null;
  }
  return null;
};

/** The verb that a coordinate one goes on with: the nearest finite one, or for a participle the nearest passive. */
function partnerOf(elements: readonly Element[], at: number, verb: VerbGroup, known: Known): number | null {
  const participle = verb.bare && !isPhrase(elements[at + 1]);
  for (let index = at - 1; index >= 0; index--) {
    const other = known.get(index);
    if (!other) continue;
    if (participle ? other.passive : !other.verb.bare || !other.passive) {
      const nested = other.link === "infinitive" || other.link === "gerund";
      if (participle || verb.infinitive || verb.gerund || !nested || elements[at - 1]?.type !== "and")
        return index;
      if (verb.form === "base" && other.link === "infinitive") return index;
    }
  }
  return null;
}

const REPORTING = new Set(
  "say tell announce report claim allege believe think argue confirm add insist state note warn hope fear suggest deny reveal declare write show find mean".split(
    " ",
  ),
);

/** "said he resigned": a clause right after a verb of saying, without "that". */
function isReported(elements: readonly Element[], at: number, governor: number | null): boolean {
  const verb = governor === null ? undefined : elements[governor];
  if (governor === null || !isVerb(verb) || !REPORTING.has(verb.verb.lemma)) return false;
  return elements
    .slice(governor + 1, at)
    .every(
      (element) => element.type === "phrase" || element.type === "preposition" || element.type === "and",
    );
}

function infinitiveGovernor(elements: readonly Element[], at: number, governor: number | null): Governance {
  const before = elements[at - 1];
  if (before?.type === "and" && governor !== null) return { governor, link: "coordinate", noun: null };
  const noun = isPhrase(before) ? before.phrase : null;
  return { governor, link: "infinitive", noun };
}

/** "accused of taking": what the gerund hangs on is the verb; after a noun it is the noun. */
const gerundNoun = (elements: readonly Element[], at: number): Phrase | null => {
  const noun = elements[at - 2];
  return elements[at - 1]?.type === "preposition" && isPhrase(noun) ? noun.phrase : null;
};

/** "was arrested, tried and sentenced": a verb right after "and" or a comma, with a verb before. */
function coordinated(elements: readonly Element[], at: number): boolean {
  const before = elements[at - 1];
  if (before?.type === "and") return previousVerb(elements, at) !== null;
  return before?.type === "comma" && isVerb(elements[at - 2]) && elements[at + 1]?.type !== "comma";
}

/** The relative or conjunction that opens the clause of a finite verb. */
function clauseOpener(elements: readonly Element[], at: number): Element | null {
  for (let index = at - 1; index >= 0; index--) {
    const element = elements[index];
    if (!element || element.type === "break") return null;
    if (element.type === "relative" || element.type === "subordinator") return element;
    if (isVerb(element) || element.type === "comma") return null;
  }
  return null;
}
