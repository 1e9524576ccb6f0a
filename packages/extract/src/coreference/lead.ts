import type { FactType } from "@cursus/graph-schema";
import type { Candidate } from "../claims/candidate.ts";
import type { Draft } from "../model.ts";
import { identify } from "./identity.ts";

/** How far into an article somebody is still spoken of without a name. */
const LEAD = 2;
const TOLD_TWICE: ReadonlySet<FactType> = new Set<FactType>([
  "SENTENCED",
  "CONVICTED",
  "ARRESTED",
  "CHARGED",
  "ACQUITTED",
  "RELEASED",
  "APPEALED",
  "DISMISSED",
  "RESIGNED",
  "APPOINTED",
  "ELECTED",
  "TRIED",
  "PARDONED",
  "DIED",
]);

/**
 * "A former police officer was sentenced on Wednesday ... Judge X handed down the sentence to Y": where a lead tells
 * of somebody without a name what soon after is told of one named person alone, it is that person.
 */
export function identifyLead(candidates: readonly Candidate[]): void {
  for (const { type, roles, sentence, mood } of candidates) {
    const unnamed = roles.PATIENT?.draft;
    if (!unnamed || unnamed.named || unnamed.type !== "Person" || unnamed.sameAs || !TOLD_TWICE.has(type))
      continue;
    if (sentence.index > LEAD || mood.polarity !== "asserted") continue;
    const told = new Set(
      candidates.flatMap((other) =>
        other.type === type && other.sentence.index > sentence.index && other.mood.polarity === "asserted"
          ? named(other.roles.PATIENT?.draft)
          : [],
      ),
    );
    const person = told.size === 0 ? mainDefendant(candidates, unnamed) : [...told][0];
    const isNew = person?.mentions.every(({ start }) => start > sentence.end);
    if (told.size <= 1 && person && isNew) identify(unnamed, person);
  }
}

const JUDICIAL = /^(?:ARRESTED|CHARGED|CONVICTED|SENTENCED|ACQUITTED|TRIED|APPEALED|RELEASED|ACCUSED)$/;

/** Fewer mentions make nobody the one whom an article is about. */
const OFTEN = 3;

/** Whom an article is about that tells of one matter: the one named person with steps in court, and most spoken of. */
function mainDefendant(candidates: readonly Candidate[], unnamed: Draft): Draft | undefined {
  const steps = candidates.filter(({ type }) => JUDICIAL.test(type));
  if (!steps.some(({ roles }) => roles.PATIENT?.draft === unnamed)) return undefined;
  const defendants = new Set(steps.flatMap(({ roles }) => named(roles.PATIENT?.draft)));
  const [person] = defendants;
  const isTopic =
    person !== undefined &&
    person.mentions.length >= OFTEN &&
    candidates.every(({ roles }) =>
      Object.values(roles).every(
        (filler) => filler?.draft.type !== "Person" || filler.draft.mentions.length <= person.mentions.length,
      ),
    );
  return defendants.size === 1 && isTopic ? person : undefined;
}

const named = (draft: Draft | undefined): readonly Draft[] =>
  draft?.named && draft.type === "Person" ? [draft] : [];
