import type { TenureRow, Verdict } from "../answer.ts";
import { bearingsOf } from "./tenure-sentence.ts";

const LEADS: Readonly<Partial<Record<Verdict, string>>> = { yes: "Yes, ", maybe: "Maybe ", no: "No, " };

/** "Maybe Rui Costa was mayor of Porto on 2018-06-01: start not stated." */
export function verdictSentence(row: TenureRow, when: string): string {
  const verb = row.verdict === "no" ? "was not" : "was";
  const held = `${row.holder.name} ${verb} ${row.acting ? "acting " : ""}${row.office.name} ${when}`;
  const lead = row.verdict === null ? "" : (LEADS[row.verdict] ?? "");
  return `${lead}${held}: ${[...row.reasons, ...bearingsOf(row)].join("; ")}.`;
}
