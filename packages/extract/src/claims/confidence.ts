import type { Candidate } from "./candidate.ts";
import { evidenceOf } from "./confidence/evidence.ts";
import { WEIGHTS } from "./confidence/weights.ts";

/** The lowest and highest confidence: nothing is sure, and nothing that is told is worth nothing. */
const LOWEST = 0.05;
const HIGHEST = 0.99;

/**
 * The claims of an article with their confidence: how likely a claim of this type, read from this construction and
 * with such participants, is right. Weights of evidence are added up as log odds; `npm run fit:confidence` learns
 * them from the annotated articles of the project.
 */
export const weighed = (claims: readonly Candidate[]): readonly Candidate[] =>
  claims.map((claim) => ({
    ...claim,
    construction: claim.confidence,
    confidence: confidenceOf(claim, claims),
  }));

function confidenceOf(claim: Candidate, claims: readonly Candidate[]): number {
  const { bias, construction, types, evidence } = WEIGHTS;
  const weights = evidenceOf(claim, claims).map((name) => evidence[name] ?? 0);
  const odds = weights.reduce(
    (sum, weight) => sum + weight,
    bias + construction * claim.confidence + (types[claim.type] ?? 0),
  );
  const likely = 1 / (1 + Math.exp(-odds));
  return Math.round(100 * Math.min(HIGHEST, Math.max(LOWEST, likely))) / 100;
}
