import { ACTING } from "./forms/acting.ts";
import { BEFALLEN } from "./forms/befallen.ts";
import { CAREERS } from "./forms/careers.ts";
import { CASES } from "./forms/cases.ts";
import { CASUALTIES } from "./forms/casualties.ts";
import { CHAINS } from "./forms/chains.ts";
import { CONNECTIONS } from "./forms/connections.ts";
import { CONTRADICTIONS } from "./forms/contradictions.ts";
import { COUNTS } from "./forms/counts.ts";
import { COURTS } from "./forms/courts.ts";
import { DEEDS } from "./forms/deeds.ts";
import { EVENTS } from "./forms/events.ts";
import { FINDING } from "./forms/finding.ts";
import { HOLDERS } from "./forms/holders.ts";
import { LIVES } from "./forms/lives.ts";
import { MADE_BY } from "./forms/made-by.ts";
import { OFFICES } from "./forms/offices.ts";
import { PROOFS } from "./forms/proof.ts";
import { PROOF_BY_ID } from "./forms/proof-by-id.ts";
import { PURGES } from "./forms/purges.ts";
import { RANKINGS } from "./forms/rankings.ts";
import { RETURNS } from "./forms/returns.ts";
import { SUCCESSIONS } from "./forms/successions.ts";
import { MACROS } from "./macros.ts";
import { type Pattern, parsePattern } from "./pattern.ts";
import type { MakeReading } from "./reading.ts";

/** A form of question, and what it asks. */
export interface QuestionForm {
  readonly pattern: Pattern;
  readonly make: MakeReading;
}

/** Every form of question the grammar reads; of two that explain a text as well the earlier is taken. */
export const FORMS: readonly QuestionForm[] = [
  ...DEEDS,
  ...COURTS,
  ...SUCCESSIONS,
  ...HOLDERS,
  ...OFFICES,
  ...LIVES,
  ...PROOF_BY_ID,
  ...CHAINS,
  ...CAREERS,
  ...CASES,
  ...EVENTS,
  ...BEFALLEN,
  ...CASUALTIES,
  ...CONNECTIONS,
  ...MADE_BY,
  ...PURGES,
  ...RETURNS,
  ...ACTING,
  ...CONTRADICTIONS,
  ...FINDING,
  ...PROOFS,
  ...COUNTS,
  ...RANKINGS,
].map(([text, make]) => ({ pattern: parsePattern(text, MACROS), make }));
