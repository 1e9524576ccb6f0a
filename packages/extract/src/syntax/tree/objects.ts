import type { Phrase } from "../../model.ts";
import { isPhrase, isVerb } from "../predicate.ts";
import { dependentsOf } from "../tree.ts";
import { type ClauseTree, isRelative, OBJECTS, ownSubjects } from "./clause-tree.ts";
import { listOf } from "./lists.ts";

export function objectsOf(
  tree: ClauseTree,
  word: number,
): { first: readonly Phrase[]; second: readonly Phrase[] } {
  const found = dependentsOf(tree.sentence, word, OBJECTS)
    .filter((child) => !isRelative(tree.sentence, child) && tree.sentence.words[child]?.tag !== "ADP")
    .map((child) => withoutPostsOfOthers(tree, withoutNextSubject(tree, listOf(tree, child))))
    .filter((list) => list.length > 0);
  const small = smallClause(tree, word);
  if (small && found.length === 0) return small;
  const split = found.length === 1 ? splitCompound(tree, word, found[0]?.[0]) : null;
  return split ?? { first: found[0] ?? [], second: found.slice(1).flat() };
}

/** "impeached X, and Y was sworn in", read as a list: Y begins the next clause. */
function withoutNextSubject({ elements }: ClauseTree, list: readonly Phrase[]): readonly Phrase[] {
  const last = list.at(-1);
  const at = elements.findIndex((element) => isPhrase(element) && element.phrase === last);
  const next = elements[at + 1];
  const goesOn = isVerb(next) && !next.verb.gerund && !next.verb.infinitive && !next.verb.bare;
  return list.length > 1 && goesOn ? list.slice(0, -1) : list;
}

/** "becomes army chief and Y police chief", read as a list: the second post is Y's. */
function withoutPostsOfOthers({ elements }: ClauseTree, list: readonly Phrase[]): readonly Phrase[] {
  const isOfOther = (phrase: Phrase): boolean => {
    const at = elements.findIndex((element) => isPhrase(element) && element.phrase === phrase);
    const [join, before] = [elements[at - 2], elements[at - 1]];
    const named = isPhrase(before) && before.phrase.kind === "person" ? before.phrase : null;
    return phrase.kind === "office" && named !== null && /^(?:and|comma)$/.test(join?.type ?? "");
  };
  return list.filter((phrase, at) => at === 0 || !isOfOther(phrase));
}

/** "named Jane Doe health secretary", read as one noun with a long compound: two objects. */
function splitCompound(
  tree: ClauseTree,
  word: number,
  last: Phrase | undefined,
): { first: readonly Phrase[]; second: readonly Phrase[] } | null {
  if (!last || (last.kind !== "office" && last.kind !== "thing")) return null;
  const at = tree.elements.findIndex((element) => isPhrase(element) && element.phrase === last);
  const before = tree.elements[at - 1];
  if (!isPhrase(before) || before.first < word || before.phrase.kind !== "person") return null;
  return { first: [before.phrase], second: [last] };
}

/** "found him guilty", "named her minister", read as a clause without a verb: its subject is the object. */
function smallClause(
  tree: ClauseTree,
  word: number,
): { first: readonly Phrase[]; second: readonly Phrase[] } | null {
  const inner = dependentsOf(tree.sentence, word, new Set(["ccomp", "xcomp", "oprd", "acomp"])).find(
    (child) => !tree.verbs.has(child) && ownSubjects(tree, child).length > 0,
  );
  if (inner === undefined) return null;
  return {
    first: ownSubjects(tree, inner).flatMap((subject) => listOf(tree, subject)),
    second: listOf(tree, inner),
  };
}
