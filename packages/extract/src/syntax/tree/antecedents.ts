import { lowerOf, type Phrase } from "../../model.ts";
import { isVerb, type Link } from "../predicate.ts";
import { ancestorsOf, dependentsOf, headOf, relationOf } from "../tree.ts";
import {
  baseOf,
  type ClauseTree,
  isHuman,
  isRelative,
  OBJECTS,
  ownSubjects,
  SUBJECTS,
} from "./clause-tree.ts";
import { listOf } from "./lists.ts";
import { rollFrom } from "./rolls.ts";

/** The noun that a relative clause or a participle tells of; "who" only of people. */
export function antecedentsOf(tree: ClauseTree, word: number): readonly Phrase[] {
  const head = baseOf(tree, word);
  const giver = giverOf(tree, word, head);
  if (giver.length > 0) return giver;
  const listed = listedAs(tree, head);
  if (listed.length > 0) return listed;
  const described = describedBy(tree, head);
  if (described.length > 0) return described;
  const who = ownSubjects(tree, word).some((subject) => lowerOf(tree.sentence, subject) === "who");
  const phrase = tree.phrases.get(head);
  const named = phrase && phrase.kind !== "person" ? namedBeside(tree, head) : null;
  if (named) return [named];
  if (phrase && (!who || isHuman(phrase))) return [phrase];
  for (const above of ancestorsOf(tree.sentence, head)) {
    if (tree.verbs.has(above)) break;
    const other = tree.phrases.get(above);
    if (other && isHuman(other)) return [other];
  }
  return phrase ? [phrase] : [];
}

const DOCUMENT = /^(?:decree|order|statement|letter|memo|directive|circular|notice|ruling|executive|edict)$/;

/** "X signed a decree sacking Y", "an order of X dismissing Y": whose decree it is does what the decree does. */
function giverOf(tree: ClauseTree, word: number, noun: number): readonly Phrase[] {
  const { sentence } = tree;
  if (relationOf(sentence, word) !== "acl" || sentence.words[word]?.form !== "gerund") return [];
  const document = tree.phrases.get(noun);
  const isDocument = (phrase: Phrase | undefined): phrase is Phrase =>
    phrase !== undefined && DOCUMENT.test(lowerOf(sentence, phrase.head));
  const of =
    relationOf(sentence, noun) === "pobj"
      ? tree.phrases.get(headOf(sentence, headOf(sentence, noun)))
      : undefined;
  if (document && isDocument(of)) return [document];
  if (!isDocument(document)) return [];
  if (document.possessor) return [document.possessor];
  const verb = headOf(sentence, noun);
  return tree.verbs.has(verb) ? ownSubjects(tree, verb).flatMap((subject) => listOf(tree, subject)) : [];
}

/** "X, the former head of Y, who was jailed": of a description in apposition, the person who is described. */
function namedBeside(tree: ClauseTree, noun: number): Phrase | null {
  if (relationOf(tree.sentence, noun) !== "appos") return null;
  const top = headOf(tree.sentence, noun);
  const beside = [top, ...dependentsOf(tree.sentence, top, new Set(["appos"]))].filter((word) => word < noun);
  return beside.flatMap((word) => tree.phrases.get(word) ?? []).find(({ kind }) => kind === "person") ?? null;
}

/** "X is a lawyer serving as judge": who is described does what the description does. */
function describedBy(tree: ClauseTree, noun: number): readonly Phrase[] {
  const at = firstOfList(tree, noun);
  const verb = tree.verbs.get(headOf(tree.sentence, at));
  const element = verb === undefined ? undefined : tree.elements[verb];
  const own = tree.phrases.get(noun);
  if (
    relationOf(tree.sentence, at) !== "attr" ||
    !isVerb(element) ||
    element.verb.lemma !== "be" ||
    own?.name
  )
    return [];
  return ownSubjects(tree, headOf(tree.sentence, at))
    .flatMap((subject) => listOf(tree, subject))
    .filter(({ kind }) => kind === "person" || kind === "pronoun");
}

/** "Those elected were A and B", "A was among the clerks and tellers tried": the persons that a noun is said to be. */
export function listedAs(tree: ClauseTree, last: number): readonly Phrase[] {
  const phrase = tree.phrases.get(last);
  // "Among those who perished was X" opens with them; "X was not among those charged" does not.
  const isThose = lowerOf(tree.sentence, last) === "those" && last === tree.sentence.opening + 1;
  if (!isThose && (!phrase || phrase.name || /^(?:person|pronoun)$/.test(phrase.kind))) return [];
  const noun = firstOfList(tree, last);
  const relation = relationOf(tree.sentence, noun);
  const above = relation === "pobj" ? headOf(tree.sentence, noun) : noun;
  const one = relation === "pobj" && isOneOf(tree, above) ? headOf(tree.sentence, above) : null;
  const verb = headOf(tree.sentence, one ?? above);
  const at = tree.verbs.get(verb);
  const element = at === undefined ? undefined : tree.elements[at];
  if (!isVerb(element) || !/^(?:be|include|comprise|number)$/.test(element.verb.lemma)) return [];
  const persons = (words: readonly number[]): readonly Phrase[] =>
    words
      .flatMap((word) => listOf(tree, word))
      .filter(({ kind, head }) => kind === "person" || /^s?he$/.test(lowerOf(tree.sentence, head)));
  if (SUBJECTS.has(relation)) return persons(dependentsOf(tree.sentence, verb, OBJECTS));
  const among = relation === "pobj" && /^among(?:st)?$/.test(lowerOf(tree.sentence, above));
  if (among && at !== undefined && verb > above) return rollFrom(tree, at + 1);
  return among || one !== null ? persons(dependentsOf(tree.sentence, verb, new Set(["nsubj", "attr"]))) : [];
}

/** "one of nine clerks": of whom somebody is said to be one. */
const isOneOf = (tree: ClauseTree, of: number): boolean =>
  lowerOf(tree.sentence, of) === "of" &&
  lowerOf(tree.sentence, headOf(tree.sentence, of)) === "one" &&
  relationOf(tree.sentence, headOf(tree.sentence, of)) === "attr";

function firstOfList(tree: ClauseTree, last: number): number {
  let at = last;
  while (relationOf(tree.sentence, at) === "conj") at = headOf(tree.sentence, at);
  return at;
}

/** "whom the army toppled": the object stands before the clause. */
export function withAntecedent(
  tree: ClauseTree,
  word: number,
  link: Link,
  passive: boolean,
  subjects: readonly Phrase[],
  objects: readonly Phrase[],
): readonly Phrase[] {
  if (link !== "relative" || passive || objects.length > 0 || subjects.length === 0) return objects;
  if (relationOf(tree.sentence, word) !== "relcl") return objects;
  const antecedent = tree.phrases.get(baseOf(tree, word));
  const own = ownSubjects(tree, word).some((subject) => !isRelative(tree.sentence, subject));
  return own && antecedent && !subjects.includes(antecedent) ? [antecedent] : objects;
}
