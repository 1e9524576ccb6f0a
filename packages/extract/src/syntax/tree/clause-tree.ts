import { lowerOf, type Phrase, type SentenceView } from "../../model.ts";
import type { Element } from "../elements.ts";
import { isPhrase, isVerb, type Predicate } from "../predicate.ts";
import { ancestorsOf, dependentsOf, headOf, relationOf } from "../tree.ts";
import type { VerbGroup } from "../verb-group.ts";

export const SUBJECTS = new Set(["nsubj", "nsubjpass"]);

export const OBJECTS = new Set(["dobj", "attr", "oprd", "dative"]);

export const PREPOSITIONS = new Set(["prep", "agent", "dative"]);

/** Words with these relations head clauses of their own. */
export const CLAUSES = new Set(["relcl", "acl", "advcl", "ccomp", "parataxis", "csubj", "xcomp", "pcomp"]);

/** A parsed sentence with the words that its verbs and phrases cover, and the predicates made so far. */
export interface ClauseTree {
  readonly sentence: SentenceView;
  readonly elements: readonly Element[];
  /** By word, the verb's place among the elements. */
  readonly verbs: ReadonlyMap<number, number>;
  /** By word, the phrase that it is part of. */
  readonly phrases: ReadonlyMap<number, Phrase>;
  /** Predicates are made on demand: a verb without a subject asks the verb above. */
  readonly made: Map<number, Predicate | null>;
}

export function clauseTree(sentence: SentenceView, elements: readonly Element[]): ClauseTree {
  const verbs = new Map<number, number>();
  const phrases = new Map<number, Phrase>();
  elements.forEach((element, at) => {
    for (let word = element.first; word <= element.last; word++) {
      if (isVerb(element)) verbs.set(word, at);
      if (isPhrase(element)) phrases.set(word, element.phrase);
    }
  });
  return { sentence, elements, verbs, phrases, made: new Map() };
}

/** The word of the group that the tree hangs on: the main verb, unless the engine saw it otherwise. */
export function wordOf(tree: ClauseTree, verb: VerbGroup): number {
  const head = headOf(tree.sentence, verb.main);
  const isAuxiliary =
    /^aux/.test(relationOf(tree.sentence, verb.main)) && head >= verb.first && head <= verb.last;
  return isAuxiliary ? head : verb.main;
}

export function verbAbove(tree: ClauseTree, word: number): number | null {
  const own = tree.verbs.get(word);
  for (const above of ancestorsOf(tree.sentence, word)) {
    const at = tree.verbs.get(above);
    if (at !== undefined && at !== own) return at;
  }
  return null;
}

export function ownSubjects(tree: ClauseTree, word: number): readonly number[] {
  return dependentsOf(tree.sentence, word, SUBJECTS);
}

/** For a verb joined to a relative clause's verb: what the first of them hangs from. */
export function baseOf(tree: ClauseTree, word: number): number {
  let at = word;
  while (
    relationOf(tree.sentence, at) === "conj" &&
    tree.verbs.has(headOf(tree.sentence, at)) &&
    headOf(tree.sentence, at) !== at
  )
    at = headOf(tree.sentence, at);
  return headOf(tree.sentence, at);
}

export const isRelative = (sentence: SentenceView, index: number): boolean =>
  /^(?:who|which|that|whom)$/.test(lowerOf(sentence, index));

export const isHuman = (phrase: Phrase): boolean =>
  /^(?:person|office|group|human|pronoun)$/.test(phrase.kind);
