const WORDS: Readonly<Record<string, string>> = {
  AGENT: "who did it",
  PATIENT: "concerns",
  OFFICE: "office",
  OFFICE_TO: "new office",
  COURT: "court",
  PLACE: "where",
  OFFENCE: "offence",
  PREDECESSOR: "before",
  SUCCESSOR: "after",
  INSTRUMENT: "by what power",
  GROUND: "on what ground",
};

/** A role in plain words. */
export const roleWords = (role: string): string => WORDS[role] ?? role.toLowerCase().replaceAll("_", " ");
