import { earliest, latest } from "./bounds.ts";
import type { Observation } from "./observation.ts";

/**
 * The days between which the person was surely seen in office: from the day by which the first sighting had
 * been, to the day before which the last had not. None where a single sighting has no exact day.
 */
export function daysSeen(term: readonly Pick<Observation, "kind" | "when">[]): {
  readonly seenMin: string | null;
  readonly seenMax: string | null;
} {
  const seen = term.filter(({ kind, when }) => kind === "seen" && when.min !== null && when.max !== null);
  const seenMin = earliest(seen.map(({ when }) => when.max));
  const seenMax = latest(seen.map(({ when }) => when.min));
  const sure = seenMin !== null && seenMax !== null && seenMin <= seenMax;
  return sure ? { seenMin, seenMax } : { seenMin: null, seenMax: null };
}
