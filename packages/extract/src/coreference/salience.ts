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
  /** To whom a step of a case happens is likelier to be whose case it is. */
  accused: 3,
  /** "X dismissed Y. Police arrested him": an object goes on with an object. */
  parallel: 5,
} as const;

export interface Salience {
  readonly sentence: SentenceView;
  readonly gender: "he" | "she";
  /** Whether the pronoun is the subject of its clause. */
  readonly isSubject: boolean;
  /** Whether it is the object of its verb. */
  readonly isObject: boolean;
  /** Who was accused before, where the pronoun is somebody to whom a step of a case happens. */
  readonly wasAccused: ((person: Draft) => boolean) | null;
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
      raise(draft, (WEIGHT.byDistance[back] ?? 0) + placeWeight(salience, back, rank));
    });
  });
  const ranked = [...scores].map(([draft, score]) => [draft, score + ownWeight(salience, draft)] as const);
  return ranked.toSorted(([, a], [, b]) => b - a)[0]?.[0] ?? null;
}

/** What the order of a sentence before says: its subject comes first, its object second. */
function placeWeight({ isObject }: Salience, back: number, rank: number): number {
  if (rank === 0) return WEIGHT.first[back] ?? 0;
  if (rank !== 1) return 0;
  return WEIGHT.second + (isObject && back === 0 ? WEIGHT.parallel : 0);
}

function weightOf({ sentence, isSubject }: Salience, phrase: Phrase): number {
  const part = partOf(sentence, phrase);
  const chain = phrase.kind === "pronoun" ? WEIGHT.sameChain : 0;
  if (part === "subject") return WEIGHT.here + WEIGHT.subjectHere + chain;
  const place = part === "object" ? WEIGHT.objectHere : 0;
  return (isSubject ? WEIGHT.hereForSubject : WEIGHT.here) + place + chain;
}

function ownWeight({ gender, topic, wasAccused }: Salience, draft: Draft): number {
  const leans = draft.gender === null && leansTo(draft.name.split(" ")[0] ?? "") === "she";
  const unlikely = gender === "he" && leans;
  return (
    (draft.gender === gender || (gender === "she" && leans) ? WEIGHT.knownGender : 0) +
    (unlikely ? WEIGHT.unlikelyGender : 0) +
    (draft.named ? 0 : WEIGHT.unnamed) +
    (draft === topic ? WEIGHT.topic : 0) +
    (wasAccused?.(draft) ? WEIGHT.accused : 0)
  );
}
