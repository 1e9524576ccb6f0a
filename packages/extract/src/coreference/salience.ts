import { leansTo } from "../gazetteers/given-names.ts";
import type { Draft, Phrase, SentenceView } from "../model.ts";
import { partOf } from "./clause-mates.ts";

/** How much speaks for a person as the one whom a pronoun means; the weights were set on the project's own articles. */
const WEIGHT = {
  here: 9,
  /** Behind the subject of the sentence a new subject is seldom somebody of its rests. */
  hereForSubject: 6,
  subjectHere: 5,
  objectHere: 1,
  sameChain: 6,
  byDistance: [6, 3, 1],
  first: [3, 2, 1],
  second: 1,
  topic: 2,
  knownGender: 2,
  unlikelyGender: -4,
  unnamed: -2,
} as const;

export interface Salience {
  readonly sentence: SentenceView;
  readonly gender: "he" | "she";
  /** Whether the pronoun is the subject of its clause. */
  readonly isSubject: boolean;
  /** Persons of the sentences before, the last sentence first; within one, the likeliest first. */
  readonly before: readonly (readonly Draft[])[];
  /** The person spoken of most in the article so far. */
  readonly topic: Draft | null;
}

/** The likeliest of those who fit; of equals the one told first in the sentence, else last in the article. */
export function likeliest(
  salience: Salience,
  here: readonly (readonly [Phrase, Draft])[],
  fits: (draft: Draft) => boolean,
): Draft | null {
  const scores = new Map<Draft, number>();
  const raise = (draft: Draft, score: number): void => {
    if (fits(draft)) scores.set(draft, Math.max(scores.get(draft) ?? Number.NEGATIVE_INFINITY, score));
  };
  for (const [phrase, draft] of here) raise(draft, weightOf(salience, phrase));
  salience.before.forEach((persons, back) => {
    persons.forEach((draft, rank) => {
      const place = rank === 0 ? (WEIGHT.first[back] ?? 0) : rank === 1 ? WEIGHT.second : 0;
      raise(draft, (WEIGHT.byDistance[back] ?? 0) + place);
    });
  });
  const ranked = [...scores].map(([draft, score]) => [draft, score + ownWeight(salience, draft)] as const);
  return ranked.toSorted(([, a], [, b]) => b - a)[0]?.[0] ?? null;
}

function weightOf({ sentence, isSubject }: Salience, phrase: Phrase): number {
  const part = partOf(sentence, phrase);
  const chain = phrase.kind === "pronoun" ? WEIGHT.sameChain : 0;
  if (part === "subject") return WEIGHT.here + WEIGHT.subjectHere + chain;
  const place = part === "object" ? WEIGHT.objectHere : 0;
  return (isSubject ? WEIGHT.hereForSubject : WEIGHT.here) + place + chain;
}

function ownWeight({ gender, topic }: Salience, draft: Draft): number {
  const unlikely =
    gender === "he" && draft.gender === null && leansTo(draft.name.split(" ")[0] ?? "") === "she";
  return (
    (draft.gender === gender ? WEIGHT.knownGender : 0) +
    (unlikely ? WEIGHT.unlikelyGender : 0) +
    (draft.named ? 0 : WEIGHT.unnamed) +
    (draft === topic ? WEIGHT.topic : 0)
  );
}
