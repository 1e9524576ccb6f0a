import type { Phrase } from "../../model.ts";
import { isVerb, type Link } from "../predicate.ts";
import { dependentsOf, headOf, relationOf } from "../tree.ts";
import type { VerbGroup } from "../verb-group.ts";
import { type ClauseTree, SUBJECTS, verbAbove } from "./clause-tree.ts";

export function governanceOf(
  tree: ClauseTree,
  word: number,
  verb: VerbGroup,
): { governor: number | null; link: Link; noun: Phrase | null } {
  const sentence = tree.sentence;
  const head = headOf(sentence, word);
  const governor = verbAbove(tree, word);
  const noun = tree.phrases.get(head) ?? null;
  const relation = relationOf(sentence, word);
  switch (relation) {
    case "conj":
      if (verb.infinitive && isVerb(tree.elements[(tree.verbs.get(word) ?? 0) - 1]) && tree.verbs.has(head))
        return { governor: tree.verbs.get(head) ?? governor, link: "infinitive", noun: null };
      return {
        governor: tree.verbs.get(head) ?? governor,
        link:
          tree.verbs.has(head) || tree.elements[(tree.verbs.get(word) ?? 0) - 1]?.type === "and"
            ? "coordinate"
            : "main",
        noun: null,
      };
    case "relcl":
      return {
        governor,
        link: verb.infinitive ? "infinitive" : "relative",
        noun: verb.infinitive ? noun : null,
      };
    case "acl":
      return {
        governor,
        link: verb.infinitive ? "infinitive" : "relative",
        noun: verb.infinitive ? noun : null,
      };
    case "ccomp":
    case "xcomp":
      // "X was acquitted; the appeal was dismissed" is no clause of saying.
      if (isBroken(tree, word, governor)) return { governor: null, link: "main", noun: null };
      return { governor, link: complementLink(tree, word, verb, relation), noun: null };
    case "advcl":
      if (isInterrupted(tree, word, verb)) return { governor: null, link: "main", noun: null };
      return {
        governor,
        link: verb.infinitive ? "infinitive" : isFiniteClause(tree, word, verb) ? "adverbial" : "gerund",
        noun: null,
      };
    case "pcomp":
      return {
        governor,
        link: isFiniteClause(tree, word, verb) ? "complement" : "gerund",
        noun: nounBeforePreposition(tree, head),
      };
    default:
      return {
        governor: relation === "ROOT" ? null : governor,
        link: verb.infinitive ? "infinitive" : "main",
        noun: verb.infinitive ? noun : null,
      };
  }
}

/** "was in 2006 acquitted": nothing but a date between "was" and its participle, which the tree takes for a clause. */
export function isInterrupted({ sentence }: ClauseTree, word: number, verb: VerbGroup): boolean {
  const be = headOf(sentence, word);
  if (!verb.bare || sentence.words[be]?.lemma !== "be" || be >= verb.first) return false;
  return sentence.words
    .slice(be + 1, verb.first)
    .every(
      ({ tag }, index) =>
        tag === "ADP" ||
        sentence.dates.some(({ first, last }) => first <= be + 1 + index && be + 1 + index <= last),
    );
}

/** Whether a semicolon or a colon stands between a verb and the one that the tree hangs it from. */
function isBroken(tree: ClauseTree, word: number, governor: number | null): boolean {
  const at = tree.verbs.get(word);
  if (at === undefined || governor === null) return false;
  return tree.elements
    .slice(Math.min(at, governor), Math.max(at, governor))
    .some((one) => one.type === "break" && one.word === ";");
}

function complementLink(tree: ClauseTree, word: number, verb: VerbGroup, relation: string): Link {
  if (verb.infinitive) return "infinitive";
  if (verb.gerund) return "gerund";
  if (relation === "xcomp")
    return isFiniteClause(tree, word, verb) && !verb.bare ? "complement" : "infinitive";
  return "complement";
}

function isFiniteClause(tree: ClauseTree, word: number, verb: VerbGroup): boolean {
  if (verb.infinitive || verb.gerund) return false;
  if (dependentsOf(tree.sentence, word, SUBJECTS).length > 0) return true;
  return !verb.bare || tree.sentence.words[verb.main]?.form === "past";
}

function nounBeforePreposition(tree: ClauseTree, preposition: number): Phrase | null {
  const head = headOf(tree.sentence, preposition);
  return tree.verbs.has(head) ? null : (tree.phrases.get(head) ?? null);
}
