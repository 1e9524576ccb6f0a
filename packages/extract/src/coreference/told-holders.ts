import type { Candidate } from "../claims/candidate.ts";
import { isParsed, relationOf } from "../syntax/tree.ts";
import { rememberFormer, rememberTold } from "./holders.ts";
import type { ResolveContext } from "./resolve-context.ts";

const ENDED = /^(?:DISMISSED|RESIGNED|LEFT_OFFICE)$/;
const ENTERED = /^(?:APPOINTED|ELECTED|TOOK_OFFICE)$/;

/**
 * Who held or got what, from what a sentence told: "X was sacked as minister ... the former minister", "X was sworn in
 * as mayor ... the mayor".
 */
export function rememberHolders(
  claims: readonly Candidate[],
  context: Pick<ResolveContext, "holders" | "dayPage">,
): void {
  if (context.dayPage) return;
  for (const claim of claims) {
    const { type, roles, mood, details } = claim;
    const office = roles.OFFICE?.draft.office;
    const person = roles.PATIENT?.draft;
    if (mood.polarity !== "asserted" || !office || !person?.named || person.type !== "Person") continue;
    const title = office.rank ? `${office.rank} ${office.title}` : office.title;
    const isOver = ENDED.test(type) || (type === "HELD_OFFICE" && details.status === "former");
    if (isOver) rememberFormer(title, person, context);
    if (isOver || isEntry(claim)) rememberTold(title, person, roles.OFFICE?.span, context);
  }
}

/** Told for its own sake, not in passing: "X was sacked when Y became minister" leaves open whose time is told of. */
const isEntry = ({ type, details, sentence, trigger }: Candidate): boolean =>
  ENTERED.test(type) &&
  !details.acting &&
  isParsed(sentence) &&
  [trigger.first, trigger.last].some((word) => relationOf(sentence, word) === "ROOT");
