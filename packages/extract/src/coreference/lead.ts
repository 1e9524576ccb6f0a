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
    const [person] = told;
    const isNew = person?.mentions.every(({ start }) => start > sentence.end);
    if (told.size === 1 && person && isNew) identify(unnamed, person);
  }
}

const named = (draft: Draft | undefined): readonly Draft[] =>
  draft?.named && draft.type === "Person" ? [draft] : [];
