import type { Candidate } from "../candidate.ts";
import { agree, ENDS } from "./ends.ts";

/** Who decides on such things, or speaks for those who do: their word stands against a denial. */
const AUTHORITIES =
  /\b(?:police|prosecut\w+|courts?|judges?|tribunal|government|ministry|ministers?|presiden\w+|parliament|council|cabinet|authorit\w+|officials?|spokes\w+|department|palace|office|commission|decree|governor|mayor|chief|general|detectives?|investigators?|lawyers?|army|military)\b/i;

/**
 * A change or a step that the article has by the word of a paper, a source or a rival, and that it also has denied:
 * "X denied that she had resigned. The newspaper N had reported that X had handed in her resignation."
 */
export function withDenial(candidate: Candidate, all: readonly Candidate[]): Candidate {
  if (candidate.mood.polarity !== "asserted" || !isReported(candidate)) return candidate;
  return all.some((other) => denies(other, candidate))
    ? { ...candidate, mood: { polarity: "alleged", modality: "reported" } }
    : candidate;
}

/** By the word of somebody who is neither the one it is about nor one who would decide it. */
function isReported({ attribution, roles }: Candidate): boolean {
  if (attribution === null || AUTHORITIES.test(attribution)) return false;
  const { draft } = roles.PATIENT ?? {};
  const isOwnWord = [draft?.name, ...(draft?.aliases ?? [])].some(
    (name) => name !== undefined && attribution.includes(name),
  );
  return !isOwnWord && !/^(?:he|she|they|i|we)$/i.test(attribution);
}

/** That the same is said not to have happened to the same person, of no other office or day. */
const denies = (other: Candidate, { type, roles, date }: Candidate): boolean =>
  other.mood.polarity === "negated" &&
  (other.type === type || (ENDS.test(other.type) && ENDS.test(type))) &&
  roles.PATIENT !== undefined &&
  other.roles.PATIENT?.draft === roles.PATIENT.draft &&
  (!other.roles.OFFICE || !roles.OFFICE || other.roles.OFFICE.draft === roles.OFFICE.draft) &&
  agree(other.date?.edtf, date?.edtf);
