import type { Polarity } from "@cursus/graph-schema";
import type { Verdict } from "./answer.ts";

/**
 * What statements of these polarities come to. Nothing said is "no evidence" and not "no": only a denial is a
 * "no", and a plan, an allegation or a supposition is no more than "maybe".
 */
export function verdictOf(polarities: readonly Polarity[]): Verdict {
  const stated = polarities.includes("asserted");
  const denied = polarities.includes("negated");
  if (stated) return denied ? "disputed" : "yes";
  if (polarities.some((polarity) => polarity !== "negated")) return "maybe";
  return denied ? "no" : "no evidence";
}
