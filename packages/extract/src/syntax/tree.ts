import { lowerOf, type SentenceView } from "../model.ts";

/** The dependents of every word, in reading order. */
export type Children = readonly (readonly number[])[];

const cache = new WeakMap<SentenceView, Children>();

/** Whether the engine that tagged the sentence also parsed it. */
export const isParsed = (sentence: SentenceView): boolean => sentence.words[0]?.head !== undefined;

export function childrenOf(sentence: SentenceView): Children {
  const known = cache.get(sentence);
  if (known) return known;
  const children = sentence.words.map((): number[] => []);
  sentence.words.forEach((word, index) => {
    if (word.head !== undefined && word.head !== index) children[word.head]?.push(index);
  });
  cache.set(sentence, children);
  return children;
}

export const relationOf = (sentence: SentenceView, index: number): string =>
  sentence.words[index]?.relation ?? "";

export const headOf = (sentence: SentenceView, index: number): number => sentence.words[index]?.head ?? index;

/** The dependents of a word that stand in one of these relations to it. */
export function dependentsOf(
  sentence: SentenceView,
  index: number,
  relations: ReadonlySet<string>,
): readonly number[] {
  return (childrenOf(sentence)[index] ?? []).filter((child) => relations.has(relationOf(sentence, child)));
}

/** No tree is deeper; a tree that bites its own tail ends here. */
const DEPTH = 60;

/** The governing words, from the nearest to the root. */
export function ancestorsOf(sentence: SentenceView, index: number): readonly number[] {
  const path: number[] = [];
  let at = index;
  for (let depth = 0; depth < DEPTH; depth++) {
    const head = headOf(sentence, at);
    if (head === at) break;
    path.push(head);
    at = head;
  }
  return path;
}

/** A word and all that hangs from it, without what hangs from where `skip` says so; in reading order. */
export function subtreeOf(
  sentence: SentenceView,
  index: number,
  skip: (child: number) => boolean = () => false,
): readonly number[] {
  const children = childrenOf(sentence);
  const found = [index];
  for (let at = 0; at < found.length && found.length <= sentence.words.length; at++)
    for (const child of children[found[at] ?? index] ?? []) if (!skip(child)) found.push(child);
  return found.toSorted((one, other) => one - other);
}

const CONJ: ReadonlySet<string> = new Set(["conj"]);

/** "A, B and C" from A: the members of a list, each hanging from the one before. */
export function conjunctsOf(sentence: SentenceView, index: number): readonly number[] {
  const members = [index];
  for (let at = 0; at < members.length && members.length < sentence.words.length; at++)
    for (const member of dependentsOf(sentence, members[at] ?? index, CONJ))
      if (!members.includes(member)) members.push(member);
  return members;
}

/** The words that open a clause: "if", "after", "whether". */
export function marksOf(sentence: SentenceView, index: number): readonly string[] {
  const opens = new Set(["mark", "advmod", "prep"]);
  return dependentsOf(sentence, index, opens)
    .filter((child) => child < index)
    .map((child) => lowerOf(sentence, child));
}
