import type { Role } from "@cursus/graph-schema";
import type { AnswerRow, AskAnswer, EventRow, Named, QuestionName } from "@cursus/query";

/** The role in which somebody answers a question about events. */
const ANSWERING: Partial<Record<QuestionName, Role>> = {
  whoDismissed: "AGENT",
  whoAppointed: "AGENT",
  whoSucceeded: "SUCCESSOR",
  courtRecord: "PATIENT",
};

/** Those whom an answer names as the ones asked for. */
export function answering({ understood, rows }: AskAnswer): readonly Named[] {
  const role = ANSWERING[understood.question];
  const named = rows.flatMap((row) => {
    if (row.kind === "tenure") return row.verdict === "no" ? [] : [row.holder];
    return row.kind === "event" && role !== undefined ? (row.participants[role] ?? []) : [];
  });
  return [...new Map(named.map((one) => [one.id, one])).values()];
}

/** The offices that a row is about. */
export function officesOfRow(row: AnswerRow): readonly Named[] {
  if (row.kind === "tenure") return [row.office];
  return row.kind === "event" ? [...(row.participants.OFFICE ?? []), ...row.tenureOffices] : [];
}

/** The rows that are events and stated as facts. */
export function assertedEvents({ rows }: AskAnswer): readonly EventRow[] {
  return rows.flatMap((row) => (row.kind === "event" && row.status === "asserted" ? [row] : []));
}
