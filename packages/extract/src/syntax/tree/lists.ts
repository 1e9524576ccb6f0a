import { tightSpanAt } from "../../dates/spans.ts";
import type { Phrase } from "../../model.ts";
import type { Element } from "../elements.ts";
import { isPhrase, isVerb } from "../predicate.ts";
import { conjunctsOf, dependentsOf, relationOf } from "../tree.ts";
import { type ClauseTree, SUBJECTS } from "./clause-tree.ts";

export function listOf(tree: ClauseTree, word: number): readonly Phrase[] {
  const phrases = conjunctsOf(tree.sentence, word)
    .filter((member) => !tree.verbs.has(member) || tree.phrases.has(member))
    .flatMap((member) => appositives(tree, member));
  return [...new Set([...phrases, ...restOf(tree, phrases)])];
}

/** Members of a list that the tree hangs elsewhere. */
function restOf(tree: ClauseTree, phrases: readonly Phrase[]): readonly Phrase[] {
  const [first] = phrases;
  const last = phrases.at(-1);
  if (first?.kind === "person") return personsAfter(tree, first);
  return last?.office ? officesAfter(tree, last) : [];
}

/** "a close ally of X, Y", "two members, X and Y": the persons who are named, where some are. */
function appositives(tree: ClauseTree, word: number): readonly Phrase[] {
  const own = tree.phrases.get(word);
  if (!own) return [];
  if (!/^(?:human|office|thing|group)$/.test(own.kind)) return [own];
  const named = dependentsOf(tree.sentence, word, new Set(["appos"]))
    .flatMap((child) => conjunctsOf(tree.sentence, child))
    .flatMap((child) => tree.phrases.get(child) ?? [])
    .filter(({ kind }) => kind === "person");
  const isMany = own.kind === "group" || own.office?.plural === true;
  return named.length === 0 || (isMany && named.length < 2) ? [own] : isMany ? named : named.slice(0, 1);
}

/** "A from the X party, B of the Y party and C": the rest of a list of persons, over the bodies that they are of. */
function personsAfter(tree: ClauseTree, first: Phrase): readonly Phrase[] {
  const { elements } = tree;
  const members: Phrase[] = [];
  let index = elements.findIndex((element) => isPhrase(element) && element.phrase === first) + 1;
  for (let joined = false; index > 0 && index < elements.length; ) {
    while (
      (isOfBodies(elements[index]) || hasOwnPost(elements, index)) &&
      isPhrase(elements[index + 1]) &&
      !isPerson(elements[index + 1])
    )
      index += 2;
    const from = index;
    while (/^(?:comma|and)$/.test(elements[index]?.type ?? ""))
      joined = elements[index++]?.type === "and" || joined;
    const next = elements[index];
    if (
      index === from ||
      !isPhrase(next) ||
      next.phrase.kind !== "person" ||
      opensClause(tree, next.phrase, first)
    )
      return joined && index > from && members.length > 0 ? members : [];
    members.push(next.phrase);
    index++;
    if (joined) return members;
  }
  return [];
}

/** What tells whose somebody is, or where from: not "to five years", "as minister", "on Monday". */
const isOfBodies = (element: Element | undefined): boolean =>
  element?.type === "preposition" && /^(?:at|for|from|in|of|with)$/.test(element.word);

/** "X as minister and Y as mayor": each with a post. */
function hasOwnPost(elements: readonly Element[], at: number): boolean {
  const person = elements.findIndex((element, place) => place > at && isPerson(element));
  return isAs(elements[at]) && person > 0 && isAs(elements[person + 1]);
}

const isAs = (element: Element | undefined): boolean =>
  element?.type === "preposition" && element.word === "as";

/** "arrested X on Monday and Y fled": Y is no member of what the verb takes, but the subject of the next. */
const opensClause = ({ sentence }: ClauseTree, { head }: Phrase, first: Phrase): boolean =>
  SUBJECTS.has(relationOf(sentence, head)) && !SUBJECTS.has(relationOf(sentence, first.head));

/** "Vice President since 2011 and Acting President since May": an office right after "and", or each with its term. */
function officesAfter(tree: ClauseTree, last: Phrase): readonly Phrase[] {
  const { elements } = tree;
  const at = elements.findIndex((element) => isPhrase(element) && element.phrase === last);
  const step = at < 0 ? 0 : joinsAfter(elements, at);
  const next = elements[at + step];
  if (step < 2 || !isPhrase(next) || next.phrase.kind !== "office") return [];
  if (elements[at + 1]?.type === "comma" && !(isTermed(tree, last) && isTermed(tree, next.phrase))) return [];
  const after = elements[at + step + 1];
  return isVerb(after) && !after.verb.gerund && !after.verb.infinitive
    ? []
    : [next.phrase, ...officesAfter(tree, next.phrase)];
}

/** How many elements on the next member of a list stands: behind "and", a comma or both; 0 where none does. */
function joinsAfter(elements: readonly Element[], at: number): number {
  const [first, second] = [elements[at + 1]?.type, elements[at + 2]?.type];
  if (first === "and") return 2;
  return first === "comma" ? (second === "and" ? 3 : 2) : 0;
}

/** "minister from 1990 to 1993": from when to when stands right behind. */
const isTermed = ({ sentence }: ClauseTree, { last }: Phrase): boolean =>
  tightSpanAt(sentence, last + 1) !== undefined;

const isPerson = (element: Element | undefined): boolean =>
  isPhrase(element) && element.phrase.kind === "person";
