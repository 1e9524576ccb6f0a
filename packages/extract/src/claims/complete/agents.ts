import type { Candidate, Filler } from "../candidate.ts";

const BY_OTHERS = /^(?:APPOINTED|DISMISSED|REASSIGNED)$/;

/**
 * Who appointed or dismissed, where only another sentence says so: of the same step, or, where the article tells of
 * one hand alone that changes offices, of all changes of that day.
 */
export function withAgent(candidate: Candidate, all: readonly Candidate[]): Candidate {
  if (!isChange(candidate) || candidate.roles.AGENT?.draft.named) return candidate;
  const agent =
    agentOfSame(candidate, all) ?? (candidate.roles.AGENT ? undefined : soleAgent(candidate, all));
  if (!agent || agent.draft === candidate.roles.PATIENT?.draft) return candidate;
  return {
    ...candidate,
    roles: { ...candidate.roles, AGENT: agent },
    confidence: candidate.confidence - 0.06,
  };
}

const isChange = ({ type, mood }: Candidate): boolean => BY_OTHERS.test(type) && mood.polarity === "asserted";

function agentOfSame(candidate: Candidate, all: readonly Candidate[]): Filler | undefined {
  const told = all.filter(
    (other) =>
      isChange(other) &&
      other.type === candidate.type &&
      other.roles.PATIENT?.draft === candidate.roles.PATIENT?.draft &&
      other.roles.AGENT?.draft.named &&
      isSameStep(candidate, other),
  );
  return only(told);
}

/** Of one office on no two days; where an office is not told, of sentences that stand near. */
function isSameStep(one: Candidate, other: Candidate): boolean {
  if (one.date && other.date && one.date.edtf !== other.date.edtf) return false;
  const [office, another] = [one.roles.OFFICE?.draft, other.roles.OFFICE?.draft];
  if (office && another) return office === another;
  return Math.abs(one.sentence.index - other.sentence.index) <= NEAR;
}

/** Farther apart two sentences may tell of two steps. */
const NEAR = 3;

/** Far from the beginning an article goes back to older changes. */
const OPENING = 4;

function soleAgent(candidate: Candidate, all: readonly Candidate[]): Filler | undefined {
  if (candidate.date !== null && !isDated(candidate, all)) return undefined;
  const told = all.filter((other) => isChange(other) && other.roles.AGENT?.draft.named);
  const agent = only(told);
  return agent && told.some(({ sentence }) => sentence.index <= OPENING) ? agent : undefined;
}

/** On the day of a change whose agent is told. */
const isDated = (candidate: Candidate, all: readonly Candidate[]): boolean =>
  all.some(
    (other) => isChange(other) && other.roles.AGENT?.draft.named && other.date?.edtf === candidate.date?.edtf,
  );

function only(told: readonly Candidate[]): Filler | undefined {
  const agents = new Map(told.map(({ roles }) => [roles.AGENT?.draft, roles.AGENT]));
  return agents.size === 1 ? [...agents.values()][0] : undefined;
}
