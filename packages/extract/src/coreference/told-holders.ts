import type { Candidate } from "../claims/candidate.ts";
import { rememberFormer } from "./holders.ts";
import type { ResolveContext } from "./resolve-context.ts";

const ENDED = /^(?:DISMISSED|RESIGNED|LEFT_OFFICE)$/;

/** Who held what, from what a sentence told: "X was sacked as minister ... the former minister". */
export function rememberHolders(
  claims: readonly Candidate[],
  context: Pick<ResolveContext, "holders" | "dayPage">,
): void {
  if (context.dayPage) return;
  for (const { type, roles, mood, details } of claims) {
    const office = roles.OFFICE?.draft.office;
    const person = roles.PATIENT?.draft;
    const isOver = ENDED.test(type) || (type === "HELD_OFFICE" && details.status === "former");
    if (!isOver || mood.polarity !== "asserted" || !office || !person?.named) continue;
    if (person.type === "Person")
      rememberFormer(office.rank ? `${office.rank} ${office.title}` : office.title, person, context);
  }
}
