import type { Phrase } from "../../model.ts";
import { leftSubjects } from "../chunks/subjects.ts";
import { isPhrase, isVerb, type Link, type Predicate } from "../predicate.ts";
import { headOf, relationOf } from "../tree.ts";
import type { VerbGroup } from "../verb-group.ts";
import { antecedentsOf, listedAs } from "./antecedents.ts";
import { type ClauseTree, isRelative, ownSubjects } from "./clause-tree.ts";
import { controlled } from "./control.ts";
import { isInterrupted } from "./governance.ts";
import { listOf } from "./lists.ts";
import { rollFrom } from "./rolls.ts";
import { isOfThose, reducedAfterComma } from "./voice.ts";

/** Whether "and" or a comma stands before the verb: else the tree calls a lower verb a partner. */
function isJoined(tree: ClauseTree, at: number): boolean {
  const before = tree.elements[at - 1]?.type;
  return before === "and" || before === "comma" || before === "break" || before === "preposition";
}

export function subjectsOf(
  tree: ClauseTree,
  word: number,
  verb: VerbGroup,
  link: Link,
  above: Predicate | null,
  noun: Phrase | null,
): readonly Phrase[] {
  const reduced =
    ownSubjects(tree, word).length === 0 ? reducedAfterComma(tree, tree.verbs.get(word) ?? 0, verb) : null;
  if (reduced) return [reduced];
  const members = verb.bare ? membersBefore(tree, tree.verbs.get(word) ?? 0) : [];
  if (members.length > 0) return members;
  const beside = besideParticiple(tree, tree.verbs.get(word) ?? 0, verb);
  if (beside) return beside;
  const own = ownSubjects(tree, word);
  if (own.length === 0 && isInterrupted(tree, word, verb))
    return ownSubjects(tree, headOf(tree.sentence, word)).flatMap((subject) => listOf(tree, subject));
  const relative = own.some((subject) => isRelative(tree.sentence, subject));
  if (own.length > 0 && !relative) return listOf(tree, own.at(-1) ?? word);
  if (relative || (/^(?:relcl|acl)$/.test(relationOf(tree.sentence, word)) && !verb.infinitive))
    return antecedentsOf(tree, word);
  const at = tree.verbs.get(word) ?? 0;
  if (link === "coordinate" && isJoined(tree, at)) return above?.subjects ?? [];
  if (link === "infinitive" || link === "gerund") return controlled(tree, word, above, noun);
  const before = leftSubjects(tree.elements, at);
  return before.length > 0 || link !== "coordinate" ? before : (above?.subjects ?? []);
}

/** "X was among the clerks and tellers tried", where the tree hangs the participle from the verb: X. */
function membersBefore(tree: ClauseTree, at: number): readonly Phrase[] {
  const before = tree.elements[at - 1];
  return isPhrase(before) ? listedAs(tree, before.phrase.head) : [];
}

/** "10,000 arrested", and turned round: "Also appointed is X", "Among those retired are X and Y". */
function besideParticiple(tree: ClauseTree, at: number, verb: VerbGroup): readonly Phrase[] | null {
  if (!verb.bare) return null;
  const [outer, before, be, after] = [at - 2, at - 1, at + 1, at + 2].map((index) => tree.elements[index]);
  if (isPhrase(before) && before.phrase.kind === "group" && !before.phrase.possessor && outer?.type === "and")
    return [before.phrase];
  const opens = (at <= 1 && !isPhrase(tree.elements[0])) || (at <= 2 && isOfThose(tree, verb));
  if (!opens || !isVerb(be) || be.verb.lemma !== "be" || !isPhrase(after)) return null;
  return isOfThose(tree, verb) ? rollFrom(tree, at + 2) : listOf(tree, after.phrase.head);
}
