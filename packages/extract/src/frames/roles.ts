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
  in: "PLACE",
  at: "PLACE",
  near: "PLACE",
} as const;
