import type { Candidate } from "../candidate.ts";

/** "sentenced after being found guilty of X": the sentence is for what the same sentence convicts of. */
export function withGround(candidate: Candidate, all: readonly Candidate[]): Candidate {
  const other = GROUNDS[candidate.type] ?? null;
  if (other === null || candidate.roles.OFFENCE) return candidate;
  const found = all.filter(
    ({ type, sentence, roles }) =>
      type === other &&
      sentence === candidate.sentence &&
      roles.OFFENCE &&
      roles.PATIENT?.draft === candidate.roles.PATIENT?.draft,
  );
  const offence = found.length === 1 ? found[0]?.roles.OFFENCE : undefined;
  return offence ? { ...candidate, roles: { ...candidate.roles, OFFENCE: offence } } : candidate;
}

/** Where a step of the same sentence says what for. */
const GROUNDS: Readonly<Partial<Record<Candidate["type"], Candidate["type"]>>> = {
  SENTENCED: "CONVICTED",
  CONVICTED: "SENTENCED",
  TRIED: "CHARGED",
  ARRESTED: "CHARGED",
};
