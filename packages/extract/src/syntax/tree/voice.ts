import { lowerOf, type Phrase } from "../../model.ts";
import { TRANSITIVE } from "../chunks/transitive.ts";
import { isPastOnly } from "../past-only.ts";
import { isPhrase, isVerb, type Link, type Predicate } from "../predicate.ts";
import { dependentsOf, headOf, relationOf } from "../tree.ts";
import type { VerbGroup } from "../verb-group.ts";
import { type ClauseTree, ownSubjects } from "./clause-tree.ts";

export function isPassive(
  tree: ClauseTree,
  word: number,
  verb: VerbGroup,
  link: Link,
  above: Predicate | null,
): boolean {
  if (verb.passive) return true;
  const passiveSigns = new Set(["auxpass", "nsubjpass"]);
  if (dependentsOf(tree.sentence, word, passiveSigns).length > 0) return true;
  if (verb.bare && isOfThose(tree, verb)) return true;
  if (!verb.bare || isPastOnly(lowerOf(tree.sentence, verb.main))) return false;
  if (isParenthetic(tree, word)) return true;
  const arranged = /^(?:order|want|have|get|keep|leave|see|find|deem)$/.test(above?.verb.lemma ?? "");
  const complement = /^[cx]comp$/.test(relationOf(tree.sentence, word));
  const givesAway = /^(?:give|hand|award|grant|deny|offer|name|elect|appoint|fine|pay|order)$/.test(
    verb.lemma,
  );
  const hasObject = !givesAway && dependentsOf(tree.sentence, word, new Set(["dobj"])).length > 0;
  if (arranged && complement && !hasObject) return true;
  if (reducedAfterComma(tree, tree.verbs.get(word) ?? 0, verb)) return true;
  if (link === "coordinate")
    return above?.passive === true && ownSubjects(tree, word).length === 0 && !hasObject;
  if (dependentsOf(tree.sentence, word, new Set(["agent"])).length > 0) return true;
  if (isSentence(tree, word)) return false;
  if (ownSubjects(tree, word).length > 0) return false;
  const relation = relationOf(tree.sentence, word);
  if (reducedAfterComma(tree, tree.verbs.get(word) ?? 0, verb)) return true;
  if (relation === "acl" || (relation === "advcl" && ownSubjects(tree, word).length === 0)) return !hasObject;
  return tree.sentence.words[verb.main]?.form === "participle" && !verb.perfect && !hasObject;
}

/** "those retired": to whom it was done, whatever else the form may be. */
export const isOfThose = (tree: ClauseTree, verb: VerbGroup): boolean =>
  lowerOf(tree.sentence, verb.first - 1) === "those";

/** "Doe named X", read as a noun with a participle: where a name right before the verb is the root, it is a sentence. */
function isSentence(tree: ClauseTree, word: number): boolean {
  const noun = headOf(tree.sentence, word);
  const at = tree.verbs.get(word) ?? 0;
  const [before, after] = [tree.elements[at - 1], tree.elements[at + 1]];
  return (
    relationOf(tree.sentence, word) === "acl" &&
    relationOf(tree.sentence, noun) === "ROOT" &&
    isPhrase(before) &&
    before.phrase.kind === "person" &&
    isPhrase(after)
  );
}

/**
 * "X, made minister by Y, will stay": no comma parts a subject from its verb, so what is between the two is a participle,
 * also where the tree takes it for the verb of the sentence.
 */
function isParenthetic(tree: ClauseTree, word: number): boolean {
  const at = tree.verbs.get(word) ?? 0;
  const [outer, subject, comma] = [at - 3, at - 2, at - 1].map((index) => tree.elements[index]);
  if (comma?.type !== "comma" || outer?.type === "comma" || !isPhrase(subject)) return false;
  const { first, last } = subject.phrase;
  if (!ownSubjects(tree, word).some((own) => own >= first && own <= last)) return false;
  return tree.elements.slice(at + 1).some((element, index, rest) => {
    const next = rest[index + 1];
    return element.type === "comma" && isVerb(next) && isTensed(next.verb);
  });
}

const isTensed = ({ tense, modal, infinitive, gerund }: VerbGroup): boolean =>
  !infinitive && !gerund && (tense !== null || modal !== null);

/** "replaces X, dismissed last week": the person right before the comma. */
export function reducedAfterComma(tree: ClauseTree, at: number, verb: VerbGroup): Phrase | null {
  const [before, comma, after] = [at - 2, at - 1, at + 1].map((index) => tree.elements[index]);
  if (
    !verb.bare ||
    comma?.type !== "comma" ||
    !isPhrase(before) ||
    isPhrase(after) ||
    !TRANSITIVE.has(verb.lemma)
  )
    return null;
  const isObject = isVerb(tree.elements[at - 3]) || tree.elements[at - 3]?.type === "preposition";
  return isObject && before.phrase.kind === "person" ? before.phrase : null;
}
