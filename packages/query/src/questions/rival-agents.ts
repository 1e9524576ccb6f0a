import type { Answer, ContradictionRow, EventRow } from "../answer.ts";
import { alternatives, namesOf } from "../words/phrases.ts";

/**
 * Tells rivals as rivals: where articles name different authors of one act, no sentence may have them act together.
 * What was "A and B dismissed C" is "A or B dismissed C", and an answer that was a plain yes is disputed.
 */
export function withRivalAgents(answer: Answer, disputes: readonly ContradictionRow[]): Answer {
  const rivals = new Set(
    disputes.filter(({ disagreement }) => disagreement === "agent").flatMap(({ about }) => about),
  );
  const events = answer.rows.filter((row): row is EventRow => row.kind === "event" && rivals.has(row.id));
  if (events.length === 0) return answer;
  const retold = (says: string): string => events.reduce(apart, says);
  return {
    ...answer,
    verdict: answer.verdict === "yes" ? "disputed" : answer.verdict,
    says: retold(answer.says),
    rows: answer.rows.map((row) => ("says" in row ? { ...row, says: retold(row.says) } : row)),
  };
}

/** A sentence with the authors of an event one or the other. */
function apart(says: string, { participants }: EventRow): string {
  const agents = participants.AGENT;
  return agents === undefined ? says : says.replaceAll(namesOf(agents), alternatives(agents));
}
