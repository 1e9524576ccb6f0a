/** What prepositions bring, for many events alike. */
export const IN_OFFICE = {
  as: "OFFICE",
  of: "OFFICE",
  to: "OFFICE",
  from: "OFFICE",
  at: "OFFICE",
  by: "AGENT",
} as const;

export const DUTIES =
  /^(?:dut(?:y|ies)|posts?|positions?|office|command|responsibilit(?:y|ies)|role|roles|jobs?|powers?|functions?|seat|power|portfolio)$/;

export const JUDGED = {
  by: "AGENT",
  for: "OFFENCE",
  of: "OFFENCE",
  on: "OFFENCE",
  over: "OFFENCE",
  in: "PLACE",
  at: "PLACE",
  near: "PLACE",
  before: "COURT",
} as const;

/** What a court decided, as the object of "overturned" or "upheld". */
export const JUDGMENT =
  /^(?:convictions?|sentences?|verdicts?|rulings?|acquittals?|judge?ments?|terms?|penalt(?:y|ies))$/;

/** The lengths that a sentence is told by. */
export const TERM = /^(?:years?|months?|life|weeks?)$/;
