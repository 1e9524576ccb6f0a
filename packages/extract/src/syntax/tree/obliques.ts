import { lowerOf } from "../../model.ts";
import type { Oblique } from "../predicate.ts";
import { childrenOf, headOf, relationOf, subtreeOf } from "../tree.ts";
import type { VerbGroup } from "../verb-group.ts";
import { CLAUSES, type ClauseTree, PREPOSITIONS, SUBJECTS } from "./clause-tree.ts";
import { listOf } from "./lists.ts";

export function obliquesOf(tree: ClauseTree, word: number, verb: VerbGroup): readonly Oblique[] {
  const sentence = tree.sentence;
  const skipped = (child: number): boolean =>
    SUBJECTS.has(relationOf(sentence, child)) ||
    (CLAUSES.has(relationOf(sentence, child)) && tree.verbs.has(child)) ||
    (relationOf(sentence, child) === "conj" && tree.verbs.has(child)) ||
    lowerOf(sentence, child) === "according";
  const words = subtreeOf(sentence, word, skipped);
  const own = words.filter((index) => index !== word && isPreposition(tree, index));
  const before = own.filter((index) => index < verb.first && headOf(sentence, index) === word);
  return [...own.filter((index) => index > verb.first), ...before].flatMap((index) =>
    obliqueAt(tree, index, word),
  );
}

function isPreposition(tree: ClauseTree, index: number): boolean {
  const tag = tree.sentence.words[index]?.tag;
  return (
    PREPOSITIONS.has(relationOf(tree.sentence, index)) &&
    (tag === "ADP" || tag === "SCONJ" || tag === "PART" || tag === "VERB")
  );
}

function obliqueAt(tree: ClauseTree, index: number, verb: number): readonly Oblique[] {
  const sentence = tree.sentence;
  const children = childrenOf(sentence)[index] ?? [];
  const noun = children.find(
    (child) =>
      relationOf(sentence, child) === "pobj" ||
      (relationOf(sentence, child) === "amod" && tree.phrases.has(child)),
  );
  const clause = children.find((child) => relationOf(sentence, child) === "pcomp");
  const preposition = lowerOf(sentence, index);
  const at = clause === undefined ? undefined : tree.verbs.get(clause);
  const under = headOf(sentence, index) === verb ? null : headOf(sentence, index);
  const from = tree.elements[at ?? -1]?.first ?? index + 1;
  if (noun !== undefined)
    return [{ preposition, phrases: listOf(tree, noun), gerund: null, from: index + 1, under }];
  return at === undefined ? [] : [{ preposition, phrases: [], gerund: at, from, under }];
}

/** The last word that the verb governs without another clause between. */
export function endOf(tree: ClauseTree, word: number, verb: VerbGroup): number {
  const sentence = tree.sentence;
  const own = subtreeOf(
    sentence,
    word,
    (child) =>
      tree.verbs.has(child) &&
      (CLAUSES.has(relationOf(sentence, child)) || relationOf(sentence, child) === "conj"),
  );
  return Math.max(verb.last, ...own);
}
