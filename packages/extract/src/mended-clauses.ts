import type { TaggedSentence } from "@cursus/language";

/**
 * Clauses behind "and" that the parser takes for a part of what stands before: "X dismissed Y and Z took over". No
 * complement begins with a conjunction, and who stands right before a verb without a subject is its subject, not one
 * more whom the verb before takes.
 */
export function withMendedClauses(words: TaggedSentence): TaggedSentence {
  const subjects = new Map(words.flatMap((_, verb) => subjectTaken(words, verb).map((at) => [at, verb])));
  const mended = words.map((word, at) => {
    const head = subjects.get(at);
    return head === undefined ? word : { ...word, relation: "nsubj", head };
  });
  return mended.map((word, index) => (isBeside(mended, index) ? { ...word, relation: "conj" } : word));
}

/** The name right before a verb without a subject, that the parser has in a list of what stands before "and". */
function subjectTaken(words: TaggedSentence, verb: number): readonly number[] {
  const { relation, head, tag } = words[verb] ?? {};
  if (tag !== "VERB" || head === undefined || head > verb || !/^(?:ccomp|conj)$/.test(relation ?? ""))
    return [];
  const at = words.findLastIndex((word, place) => place < verb && word.tag !== "AUX");
  const name = words[at];
  const hasSubject = words.some((word) => word.head === verb && /^nsubj/.test(word.relation ?? ""));
  if (hasSubject || name?.tag !== "PROPN" || name.relation !== "conj") return [];
  return words[startOfName(words, at) - 1]?.tag === "CCONJ" ? [at] : [];
}

function isBeside(words: TaggedSentence, index: number): boolean {
  const { relation, head } = words[index] ?? {};
  if (relation !== "ccomp" || head === undefined || head > index) return false;
  const first = leftEdge(words, index);
  return first - 1 > head && words[first - 1]?.tag === "CCONJ" && words[head]?.tag === "VERB";
}

/** Where what hangs from the word begins. */
function leftEdge(words: TaggedSentence, index: number): number {
  let first = index;
  for (let at = index - 1; at >= 0; at--) {
    const head = words[at]?.head ?? at;
    if (head >= first && head <= index && words[at]?.tag !== "CCONJ") first = at;
  }
  return startOfName(words, first);
}

/** Parts of a name may hang elsewhere. */
function startOfName(words: TaggedSentence, last: number): number {
  let first = last;
  while (words[first]?.tag === "PROPN" && words[first - 1]?.tag === "PROPN") first -= 1;
  return first;
}
