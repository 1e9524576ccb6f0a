import type { Details } from "@cursus/graph-schema";
import type { Candidate } from "../candidate.ts";
import { agree, NEAR } from "./ends.ts";

const SHARED = /^(?:SENTENCED|CONVICTED|TRIED|ARRESTED|CHARGED)$/;

/** Two sentences about one sentencing: each has what only the other states. Conflicts keep them apart. */
export function withShared(candidate: Candidate, all: readonly Candidate[]): Candidate {
  if (!SHARED.test(candidate.type) || candidate.mood.polarity !== "asserted") return candidate;
  const others = all.filter(
    (other) => other !== candidate && other.type === candidate.type && isSameMatter(candidate, other),
  );
  if (candidate.type !== "SENTENCED" || others.length === 0) return candidate;
  const rivals = all.filter(
    (other) => other.type === "SENTENCED" && other.roles.PATIENT?.draft === candidate.roles.PATIENT?.draft,
  );
  if (new Set(rivals.flatMap(({ details }) => details.durationYears ?? details.sentence ?? [])).size > 1)
    return candidate;
  return others.reduce(merge, candidate);
}

/** "was sentenced after being found guilty of X" beside "was sentenced to five years": one sentencing, with what both say. */
export function withoutBareSentences(all: readonly Candidate[]): readonly Candidate[] {
  const isBare = ({ type, details, date, mood }: Candidate): boolean =>
    type === "SENTENCED" &&
    mood.polarity === "asserted" &&
    Object.keys(details).length === 0 &&
    date === null;
  const nearest = (bare: Candidate): Candidate | undefined =>
    all
      .filter(
        (other) =>
          other.type === "SENTENCED" &&
          !isBare(other) &&
          other.mood.polarity === "asserted" &&
          other.roles.PATIENT?.draft === bare.roles.PATIENT?.draft &&
          Math.abs(other.sentence.index - bare.sentence.index) <= NEAR,
      )
      .toSorted(
        (a, b) =>
          Math.abs(a.sentence.index - bare.sentence.index) - Math.abs(b.sentence.index - bare.sentence.index),
      )[0];
  const owners = new Map(all.filter(isBare).map((bare) => [bare, nearest(bare)]));
  return all
    .filter((candidate) => !owners.get(candidate))
    .map((candidate) =>
      [...owners]
        .filter(([, owner]) => owner === candidate)
        .reduce((sum, [bare]) => merge(sum, bare), candidate),
    );
}

const isSameMatter = (a: Candidate, b: Candidate): boolean =>
  b.mood.polarity === "asserted" &&
  a.roles.PATIENT !== undefined &&
  a.roles.PATIENT.draft === b.roles.PATIENT?.draft &&
  agree(a.date?.edtf, b.date?.edtf) &&
  agree(a.roles.OFFENCE?.draft.key, b.roles.OFFENCE?.draft.key);

function merge(candidate: Candidate, other: Candidate): Candidate {
  const details: Details = { ...other.details, ...candidate.details };
  const roles = { ...other.roles, ...candidate.roles };
  return { ...candidate, details, roles, date: candidate.date ?? other.date };
}
