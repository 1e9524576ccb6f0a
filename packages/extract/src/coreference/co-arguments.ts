import { type Draft, lowerOf, type Phrase, type SentenceView } from "../model.ts";
import { ancestorsOf, dependentsOf, isParsed, relationOf } from "../syntax/tree.ts";

/** "himself" is the subject of its clause, over a relative the noun before it. */
export function subjectOf(pronoun: Phrase, meanings: ReadonlyMap<Phrase, Draft>): Draft | null {
  const here = [...meanings].filter(
    ([phrase, draft]) => phrase.last < pronoun.first && draft.type === "Person" && phrase.kind !== "pronoun",
  );
  return here.toSorted(([a], [b]) => b.first - a.first).at(0)?.[1] ?? null;
}

/** "singled X out and charged him": the object of the verb before. */
export function sharedObject(
  sentence: SentenceView,
  pronoun: Phrase,
  meanings: ReadonlyMap<Phrase, Draft>,
): Draft | null {
  const verb = sentence.words[pronoun.head]?.head ?? pronoun.head;
  if (
    !isParsed(sentence) ||
    relationOf(sentence, pronoun.head) !== "dobj" ||
    relationOf(sentence, verb) !== "conj"
  )
    return null;
  const objects = dependentsOf(sentence, sentence.words[verb]?.head ?? verb, new Set(["dobj"]));
  const found = [...meanings].find(
    ([phrase, draft]) =>
      draft.type === "Person" && objects.some((word) => phrase.first <= word && word <= phrase.last),
  );
  return found?.[1] ?? null;
}

/** Who "him" cannot be: the subject of the verb whose object it is. */
export function partners(
  sentence: SentenceView,
  pronoun: Phrase,
  meanings: ReadonlyMap<Phrase, Draft>,
): ReadonlySet<Draft> {
  const word = lowerOf(sentence, pronoun.head);
  if (
    !isParsed(sentence) ||
    !/^(?:him|her|them)$/.test(word) ||
    relationOf(sentence, pronoun.head) === "poss"
  )
    return new Set();
  const verbs = ancestorsOf(sentence, pronoun.head).filter((above) =>
    /^(?:VERB|AUX)$/.test(sentence.words[above]?.tag ?? ""),
  );
  const withSubjects = verbs.map((verb) => dependentsOf(sentence, verb, new Set(["nsubj", "nsubjpass"])));
  // The nearest verb with a subject: "weak to appoint her" has that of "was".
  const subjects = withSubjects.find((list) => list.length > 0) ?? [];
  return meantAt(meanings, subjects);
}

/** Who is meant by the phrases that these words stand in. */
export function meantAt(meanings: ReadonlyMap<Phrase, Draft>, words: readonly number[]): ReadonlySet<Draft> {
  return new Set(
    [...meanings].flatMap(([phrase, draft]) =>
      words.some((word) => phrase.first <= word && word <= phrase.last) ? [draft] : [],
    ),
  );
}
