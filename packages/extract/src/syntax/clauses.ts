import type { Phrase, SentenceView } from "../model.ts";
import type { Element } from "./elements.ts";
import { isParsed } from "./tree.ts";
import { treePredicatesOf } from "./tree-clauses.ts";
import type { VerbGroup } from "./verb-group.ts";

type VerbElement = Element & { readonly type: "verb" };
type PhraseElement = Element & { readonly type: "phrase" };

export interface Oblique {
  readonly preposition: string;
  readonly phrases: readonly Phrase[];
  /** The gerund after the preposition, as an element's index. */
  readonly gerund: number | null;
  /** First word after the preposition. */
  readonly from: number;
  /** The noun within the clause that it hangs from, where the engine parses and it is not the verb. */
  readonly under: number | null;
}

/** A verb with its arguments. `at` and `governor` are indexes of elements. */
export interface Predicate {
  readonly at: number;
  readonly verb: VerbGroup;
  readonly passive: boolean;
  readonly subjects: readonly Phrase[];
  readonly objects: readonly Phrase[];
  /** What is said of the object or given to it: "named him minister", "gave her a fine". */
  readonly seconds: readonly Phrase[];
  readonly obliques: readonly Oblique[];
  /** The verb that this one depends on, and how. */
  readonly governor: number | null;
  readonly link: Link;
  /** The noun that an infinitive belongs to: "push to". */
  readonly governingNoun: Phrase | null;
  /** Words that open its clause, where the engine parses: "if", "after". */
  readonly marks: readonly string[];
  /** Last word of the clause, as far as it can be told. */
  readonly end: number;
}

export type Link = "main" | "coordinate" | "relative" | "infinitive" | "gerund" | "complement" | "adverbial";

export const isVerb = (element: Element | undefined): element is VerbElement => element?.type === "verb";
export const isPhrase = (element: Element | undefined): element is PhraseElement =>
  element?.type === "phrase";

/** Verbs that need an object when active: without one a bare past form is a participle. */
const TRANSITIVE = new Set(
  (
    "accuse acquit appoint arrest assassinate bring charge convict depose detain dismiss elect extradite find fire impeach imprison indict install jail kill " +
    "name nominate oust overthrow pardon prosecute reappoint reelect re-elect relieve remand remove replace sack sentence suspend topple try unseat wound injure hold execute exile designate promote transfer hand give clear exonerate free"
  ).split(" "),
);

/** The predicates of a sentence, one for each verb group. */
export function predicatesOf(sentence: SentenceView, elements: readonly Element[]): readonly Predicate[] {
  if (isParsed(sentence)) return treePredicatesOf(sentence, elements);
  const known = new Map<number, Predicate>();
  elements.forEach((element, at) => {
    if (isVerb(element)) known.set(at, predicate(elements, at, element.verb, known));
  });
  return [...known.values()];
}

type Known = ReadonlyMap<number, Predicate>;

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

interface Governance {
  readonly governor: number | null;
  readonly link: Link;
  readonly noun: Phrase | null;
}

function governorOf(elements: readonly Element[], at: number, verb: VerbGroup, known: Known): Governance {
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

function subjectsOf(
  elements: readonly Element[],
  at: number,
  verb: VerbGroup,
  passive: boolean,
  link: Link,
  shared: Predicate | undefined,
  noun: Phrase | null,
  known: Known,
): readonly Phrase[] {
  if (link === "coordinate" && shared) return shared.subjects;
  if (verb.infinitive) return infinitiveSubjects(shared, noun);
  if (link === "gerund") return gerundSubjects(elements, at, shared, noun);
  void passive;
  void known;
  return leftSubjects(elements, at);
}

const SUBJECT_CONTROL = new Set(
  "promise threaten vow want plan agree decide refuse fail try attempt seek intend expect hope decline continue begin manage pledge offer be have go appear seem join vote return".split(
    " ",
  ),
);

/** Who is meant to do what an infinitive says: the governing verb's object, or its subject. */
function infinitiveSubjects(governor: Predicate | undefined, noun: Phrase | null): readonly Phrase[] {
  if (!governor) return noun?.possessor ? [noun.possessor] : [];
  if (noun?.possessor && noun.kind === "thing")
    return governor.subjects.length > 0 ? governor.subjects : [noun.possessor];
  const lemma = governor.verb.lemma;
  if (SUBJECT_CONTROL.has(lemma)) return governor.subjects;
  const on = governor.obliques.find(({ preposition }) => /^(?:on|upon|for)$/.test(preposition));
  if (lemma === "call" && on) return on.phrases;
  if (governor.passive) return governor.subjects;
  return governor.objects.length > 0 ? governor.objects : governor.subjects;
}

/** "After announcing his resignation, X retained": the subject of the main clause. */
function gerundSubjects(
  elements: readonly Element[],
  at: number,
  governor: Predicate | undefined,
  noun: Phrase | null,
): readonly Phrase[] {
  void noun;
  const own = elements[at - 1];
  if (isPhrase(own) && governor?.objects.includes(own.phrase) && !governor.passive) return [own.phrase];
  if (governor && governor.link !== "gerund")
    return governor.passive || governor.subjects.length > 0 ? governor.subjects : [];
  if (governor?.subjects.length) return governor.subjects;
  const comma = elements.findIndex((element, index) => index > at && element.type === "comma");
  const main =
    comma < 0
      ? -1
      : elements.findIndex(
          (element, index) =>
            index > comma && isVerb(element) && !element.verb.infinitive && !element.verb.gerund,
        );
  return main < 0 ? [] : leftSubjects(elements, main);
}

/** The subject of a finite verb: the phrase before it, past relatives and appositions. */
export function leftSubjects(elements: readonly Element[], at: number): readonly Phrase[] {
  const before = elements[at - 1];
  if (before?.type === "relative") return antecedents(elements, at - 1);
  if (before?.type === "comma") return beyondCommas(elements, at - 1);
  if (isPhrase(before)) return headOfChain(elements, at - 1);
  return [];
}

/** The nearest phrase before a relative that can be meant by it. */
function antecedents(elements: readonly Element[], relative: number): readonly Phrase[] {
  const word = elements[relative];
  const from = elements[relative - 1]?.type === "comma" ? relative - 2 : relative - 1;
  const who = word?.type === "relative" && word.word === "who";
  for (let index = from; index >= 0 && index > from - 5; index--) {
    const element = elements[index];
    if (!isPhrase(element)) {
      if (element?.type === "preposition") continue;
      break;
    }
    if (!who || isHuman(element.phrase))
      return who && elements[index - 1]?.type === "and" ? listEndingAt(elements, index) : [element.phrase];
  }
  return [];
}

const isHuman = (phrase: Phrase): boolean =>
  /^(?:person|office|group|human|pronoun)$/.test(phrase.kind) || phrase.kind === "thing";

/** Only the last of a list is meant by "who" unless nothing separates them; the last is the safer reading. */
const listEndingAt = (elements: readonly Element[], index: number): readonly Phrase[] => {
  const element = elements[index];
  return isPhrase(element) ? [element.phrase] : [];
};

/** "X, who was ..., has been": over what stands between commas, to the phrase before the first. */
function beyondCommas(elements: readonly Element[], comma: number): readonly Phrase[] {
  for (let index = comma - 1; index > 0; index--) {
    const element = elements[index];
    if (element?.type !== "comma") continue;
    const next = elements[index + 1];
    const head = elements[index - 1];
    const opens =
      next?.type === "relative" ||
      next?.type === "preposition" ||
      (isVerb(next) && (next.verb.gerund || next.verb.bare)) ||
      isPhrase(next);
    if (opens && isPhrase(head)) return headOfChain(elements, index - 1);
  }
  return [];
}

/** "a court in the capital": the first phrase of a chain of prepositions; of a list, all of them. */
function headOfChain(elements: readonly Element[], end: number): readonly Phrase[] {
  const index = chainStart(elements, end);
  const element = elements[index];
  if (!isPhrase(element)) return [];
  return [...listBefore(elements, index, element.phrase, true), element.phrase];
}

/** "A of X, B of Y and C": what stands before the last member, if "and" ties them and no verb governs them. */
function listBefore(
  elements: readonly Element[],
  index: number,
  last: Phrase,
  needsAnd: boolean,
): readonly Phrase[] {
  let tie = index - 1;
  const hasAnd = elements[tie]?.type === "and";
  if (hasAnd) tie--;
  const hasComma = elements[tie]?.type === "comma";
  if (hasComma) tie--;
  if ((needsAnd && !hasAnd) || (!hasAnd && !hasComma)) return [];
  const start = chainStart(elements, tie);
  const member = elements[start];
  if (!isPhrase(elements[tie]) || !isPhrase(member) || !sameKind(member.phrase, last)) return [];
  const outside = elements[start - 1];
  if (isVerb(outside) || outside?.type === "preposition") return [];
  return [...listBefore(elements, start, last, false), member.phrase];
}

const sameKind = (a: Phrase, b: Phrase): boolean => a.kind === b.kind || (isHuman(a) && isHuman(b));

/** A preposition between two phrases ties them; one that opens the clause does not. */
function chainStart(elements: readonly Element[], end: number): number {
  let index = end;
  while (elements[index - 1]?.type === "preposition" && isPhrase(elements[index - 2])) index -= 2;
  return index;
}

/** The objects right after a verb, spread over commas and "and". */
function objectsOf(elements: readonly Element[], at: number): readonly Phrase[] {
  const first = elements[at + 1];
  if (!isPhrase(first)) return [];
  return listFrom(elements, at + 1);
}

/** A list of phrases: "A, B and C", each perhaps with a prepositional rest. */
function listFrom(elements: readonly Element[], start: number): readonly Phrase[] {
  const list: Phrase[] = [];
  let index = start;
  for (;;) {
    const element = elements[index];
    if (!isPhrase(element)) break;
    list.push(element.phrase);
    const next = nextInList(elements, index, element.phrase);
    if (next === null) break;
    index = next;
  }
  return list;
}

function nextInList(elements: readonly Element[], index: number, phrase: Phrase): number | null {
  let next = index + 1;
  while (
    elements[next]?.type === "preposition" &&
    elements[next] &&
    /^(?:of|from|for|in)$/.test(wordOf(elements[next])) &&
    isPhrase(elements[next + 1]) &&
    joinsList(elements, next + 2)
  )
    next += 2;
  if (elements[next]?.type === "comma") next++;
  else if (elements[next]?.type !== "and") return null;
  if (elements[next]?.type === "and") next++;
  const candidate = elements[next];
  if (!isPhrase(candidate) || !sameKind(candidate.phrase, phrase)) return null;
  const after = elements[next + 1];
  if (isVerb(after) && !after.verb.infinitive && !after.verb.gerund) return null;
  return elements[next - 1]?.type === "and" || joinsList(elements, next + 1) ? next : null;
}

const wordOf = (element: Element | undefined): string => (element && "word" in element ? element.word : "");
const joinsList = (elements: readonly Element[], index: number): boolean =>
  elements[index]?.type === "and" ||
  (elements[index]?.type === "comma" &&
    (isPhrase(elements[index + 1]) || elements[index + 1]?.type === "and"));

/** "whom the army toppled": the object stands before the clause. */
function extractedObject(
  elements: readonly Element[],
  at: number,
  subjects: readonly Phrase[],
): readonly Phrase[] {
  const subject = subjects[0];
  if (!subject) return [];
  const start = elements.findIndex((element) => isPhrase(element) && element.phrase === subject);
  const relative = elements[start - 1];
  if (start < 1 || start > at || relative?.type !== "relative" || relative.word === "which") return [];
  return antecedents(elements, start - 1);
}

/** Prepositions with their phrases, from the verb to the end of its clause. */
function obliquesOf(elements: readonly Element[], at: number): readonly Oblique[] {
  const obliques: Oblique[] = [];
  const end = endIndexOf(elements, at);
  for (let index = at + 1; index < end; index++) {
    const element = elements[index];
    if (element?.type !== "preposition") continue;
    const next = elements[index + 1];
    if (!next) continue;
    if (isPhrase(next))
      obliques.push({
        preposition: element.word,
        phrases: listFrom(elements, index + 1),
        gerund: null,
        from: next.first,
        under: null,
      });
    else if (isVerb(next) && next.verb.gerund)
      obliques.push({
        preposition: element.word,
        phrases: [],
        gerund: index + 1,
        from: next.first,
        under: null,
      });
  }
  return obliques;
}

/** Where the clause of a verb ends: before the next finite verb's own clause. */
function endIndexOf(elements: readonly Element[], at: number): number {
  for (let index = at + 1; index < elements.length; index++) {
    const element = elements[index];
    if (
      !element ||
      element.type === "break" ||
      element.type === "relative" ||
      element.type === "subordinator"
    )
      return index;
    if (!isVerb(element)) continue;
    if (element.verb.infinitive) return index;
    if (element.verb.gerund) {
      if (elements[index - 1]?.type === "preposition") return index;
      return index;
    }
    return startOfClause(elements, at, index);
  }
  return elements.length;
}

/** A finite verb's clause begins at its subject, and at the "and" or comma before that. */
function startOfClause(elements: readonly Element[], at: number, verb: number): number {
  let index = verb;
  if (isPhrase(elements[index - 1])) index = chainStart(elements, index - 1);
  while (index - 1 > at && /^(?:and|comma)$/.test(elements[index - 1]?.type ?? "")) index--;
  return Math.max(at + 1, index);
}

function endOf(elements: readonly Element[], at: number): number {
  const end = endIndexOf(elements, at);
  const next = elements[end];
  return next ? next.first - 1 : Number.POSITIVE_INFINITY;
}
