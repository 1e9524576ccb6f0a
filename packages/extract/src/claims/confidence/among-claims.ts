import type { FactType } from "@cursus/graph-schema";
import type { Draft } from "../../model.ts";
import type { Candidate } from "../candidate.ts";

/** How the claims of one article lie beside one another, so that none is held against all others. */
export interface AmongClaims {
  /** Claims of the same sentence, this one too. */
  readonly inSentence: (claim: Candidate) => number;
  /** Claims of the same sentence and type, this one too. */
  readonly ofItsKind: (claim: Candidate) => number;
  /** True where another sentence has a claim about the same patient. */
  readonly isToldAgain: (claim: Candidate) => boolean;
}

type Sentence = Candidate["sentence"];

const counted = new WeakMap<readonly Candidate[], AmongClaims>();

/** Counts once for each list of claims. */
export function amongClaims(claims: readonly Candidate[]): AmongClaims {
  const known = counted.get(claims);
  if (known !== undefined) return known;
  const among = count(claims);
  counted.set(claims, among);
  return among;
}

function count(claims: readonly Candidate[]): AmongClaims {
  const sentences = new Map<Sentence, Map<FactType, number>>();
  const patients = new Map<Draft, Set<Sentence>>();
  for (const { sentence, type, roles } of claims) {
    const kinds = sentences.get(sentence) ?? new Map<FactType, number>();
    sentences.set(sentence, kinds.set(type, (kinds.get(type) ?? 0) + 1));
    const patient = roles.PATIENT?.draft;
    if (patient !== undefined) patients.set(patient, (patients.get(patient) ?? new Set()).add(sentence));
  }
  const sum = (kinds: ReadonlyMap<FactType, number>): number =>
    [...kinds.values()].reduce((all, one) => all + one, 0);
  const inSentence = new Map([...sentences].map(([sentence, kinds]) => [sentence, sum(kinds)]));
  return {
    inSentence: ({ sentence }) => inSentence.get(sentence) ?? 0,
    ofItsKind: ({ sentence, type }) => sentences.get(sentence)?.get(type) ?? 0,
    isToldAgain: ({ sentence, roles }) => {
      const told = roles.PATIENT && patients.get(roles.PATIENT.draft);
      return told !== undefined && told.size > (told.has(sentence) ? 1 : 0);
    },
  };
}
