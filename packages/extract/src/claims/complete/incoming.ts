import type { FactType } from "@cursus/graph-schema";
import type { Candidate } from "../candidate.ts";

/** What brings somebody into an office. */
const ENTRIES: ReadonlySet<FactType> = new Set(["APPOINTED", "ELECTED", "TOOK_OFFICE"]);

/** "Her successor, X, will be sworn in on Friday": where X is still to take office, so is the succession. */
export function withIncoming(candidate: Candidate, all: readonly Candidate[]): Candidate {
  if (candidate.type !== "SUCCEEDED" || candidate.mood.polarity !== "asserted") return candidate;
  const entries = all.filter(
    ({ type, roles, sentence }) =>
      ENTRIES.has(type) &&
      roles.PATIENT?.draft === candidate.roles.SUCCESSOR?.draft &&
      sentence === candidate.sentence,
  );
  const planned = entries.find(({ mood }) => mood.polarity === "planned");
  const isIn = entries.some(({ mood }) => mood.polarity === "asserted");
  return planned && !isIn ? { ...candidate, mood: planned.mood } : candidate;
}
