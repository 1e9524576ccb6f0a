import type { Candidate } from "../candidate.ts";

export const ENDS = /^(?:DISMISSED|RESIGNED|LEFT_OFFICE)$/;

/** An office is left by its holder's death too. */
export const isLeaving = ({ type }: Pick<Candidate, "type">): boolean => ENDS.test(type) || type === "DIED";

/** Facts that tell of an office that somebody holds or held. */
export const TELLS_OFFICE = /^(?:HELD_OFFICE|TOOK_OFFICE|APPOINTED|ELECTED|RESIGNED|DISMISSED|LEFT_OFFICE)$/;

export function unlike(held: readonly Candidate[]): readonly Candidate[] {
  return [...new Map(held.map((one) => [one.roles.OFFICE?.draft, one])).values()];
}

/** No sentence further on tells the terms of the same sentencing. */
export const NEAR = 3;

export const agree = (a: string | undefined, b: string | undefined): boolean =>
  a === undefined || b === undefined || a.startsWith(b) || b.startsWith(a);
