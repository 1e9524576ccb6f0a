import type { FactType } from "@cursus/graph-schema";
import type { Candidate } from "./candidate.ts";

/** How much less sure claims of a type are, as measured on annotated articles. */
const BY_TYPE: Readonly<Partial<Record<FactType, number>>> = {
  REASSIGNED: 0.2,
  VIOLENCE: 0.08,
  PROTEST: 0.05,
  COUP: 0.05,
  DIED: 0.08,
  APPOINTED: 0.06,
  DISMISSED: 0.06,
};
/** Longer sentences are parsed worse. */
const LONG = 45;

/**
 * The confidence of a finished claim: that of the construction it was read from, less what makes such claims go
 * wrong. It orders claims; it is no probability.
 */
export function weighed(candidate: Candidate): Candidate {
  const { type, roles, sentence } = candidate;
  let confidence = candidate.confidence - (BY_TYPE[type] ?? 0);
  const { PATIENT: patient, AGENT: agent, OFFICE: office } = roles;
  if (patient && !patient.draft.named) confidence -= 0.12;
  if (agent && !agent.draft.named && agent.draft.type === "Person") confidence -= 0.12;
  if (!agent && (type === "APPOINTED" || type === "DISMISSED")) confidence -= 0.06;
  if (office && !office.draft.named) confidence -= 0.06;
  if (sentence.words.length > LONG) confidence -= 0.05;
  if (sentence.kind === "headline" || sentence.text.startsWith("“") || sentence.text.startsWith('"'))
    confidence -= 0.08;
  return { ...candidate, confidence: Math.max(0.05, Math.round(confidence * 100) / 100) };
}
