import type { SentenceView } from "../../model.ts";
import { predicate } from "../chunks/predicates.ts";
import { TRANSITIVE } from "../chunks/transitive.ts";
import type { Element } from "../elements.ts";
import { isVerb, type Link, type Predicate } from "../predicate.ts";
import { marksOf, relationOf } from "../tree.ts";
import type { VerbGroup } from "../verb-group.ts";
import { withAntecedent } from "./antecedents.ts";
import { type ClauseTree, clauseTree, wordOf } from "./clause-tree.ts";
import { governanceOf } from "./governance.ts";
import { objectsOf } from "./objects.ts";
import { endOf, obliquesOf } from "./obliques.ts";
import { subjectsOf } from "./subjects.ts";
import { isOfThose, isPassive } from "./voice.ts";

/** The predicates of a parsed sentence, one for each verb group, read off the dependency tree. */
export function treePredicatesOf(sentence: SentenceView, elements: readonly Element[]): readonly Predicate[] {
  const tree = clauseTree(sentence, elements);
  return elements.flatMap((element, at) => (isVerb(element) ? (predicateAt(tree, at) ?? []) : []));
}

function predicateAt(tree: ClauseTree, at: number): Predicate | null {
  const known = tree.made.get(at);
  if (known !== undefined) return known;
  // A verb that governs itself, in a tree that is none, has no predicate while it is made.
  tree.made.set(at, null);
  const element = tree.elements[at];
  const made = isVerb(element) ? readPredicate(tree, at, element.verb) : null;
  tree.made.set(at, made);
  return made;
}

/** Off the tree, unless the tree has the verb as part of a noun. */
function readPredicate(tree: ClauseTree, at: number, verb: VerbGroup): Predicate {
  const nominal = /^(?:amod|compound|nmod|nsubj|dobj|pobj|appos|npadvmod)$/;
  const relation = relationOf(tree.sentence, wordOf(tree, verb));
  const within = verb.gerund ? relation === "amod" : nominal.test(relation);
  if (verb.infinitive || !within || isOfThose(tree, verb)) return makePredicate(tree, at, verb);
  const known = new Map([...tree.made].flatMap(([index, made]) => (made ? [[index, made] as const] : [])));
  return predicate(tree.elements, at, verb, known);
}

function makePredicate(tree: ClauseTree, at: number, verb: VerbGroup): Predicate {
  const word = wordOf(tree, verb);
  const { governor, link, noun } = governanceOf(tree, word, verb);
  const above = partnerOf(tree, word, verb, link, governor === null ? null : predicateAt(tree, governor));
  const passive = isPassive(tree, word, verb, link, above);
  const own = objectsOf(tree, word);
  const nouns = own.first.length === 0 && !passive ? sharedObjects(tree, at, verb) : own;
  const subjects = subjectsOf(tree, word, verb, link, above, noun);
  const obliques = obliquesOf(tree, word, verb);
  return {
    at,
    verb,
    passive,
    subjects,
    objects: withAntecedent(tree, word, link, passive, subjects, nouns.first),
    seconds: nouns.second,
    obliques,
    governor,
    link,
    governingNoun: noun,
    marks: marksOf(tree.sentence, word),
    end: endOf(tree, word, verb),
  };
}

/** "convicted of accepting a bribe and given a sentence": a participle goes on with the passive, not with the gerund. */
function partnerOf(
  tree: ClauseTree,
  word: number,
  verb: VerbGroup,
  link: Link,
  above: Predicate | null,
): Predicate | null {
  const isParticiple = verb.bare && tree.sentence.words[verb.main]?.form === "participle";
  if (link !== "coordinate" || !isParticiple || !above || above.passive || !above.verb.gerund) return above;
  const outer = above.governor === null ? null : predicateAt(tree, above.governor);
  return outer?.passive && word > outer.verb.main ? outer : above;
}

/** "acquitted and discharged X": both verbs take what stands after the second. */
function sharedObjects(tree: ClauseTree, at: number, verb: VerbGroup): ReturnType<typeof objectsOf> {
  const [and, next] = [tree.elements[at + 1], tree.elements[at + 2]];
  const isShared =
    and?.type === "and" &&
    isVerb(next) &&
    TRANSITIVE.has(verb.lemma) &&
    next.verb.first === next.verb.main &&
    next.verb.form === verb.form &&
    and.first === verb.last + 1;
  return isShared && isVerb(next) ? objectsOf(tree, wordOf(tree, next.verb)) : { first: [], second: [] };
}
