import { reading } from "../reading.ts";
import { askAll, type Forms } from "./making.ts";

/** Where articles contradict one another. */
export const CONTRADICTIONS: Forms = [
  [
    "<list> (conflicting reports|conflicting accounts|conflicting claims|contradictory reports|contradictory claims) (on|about|over|of|as to) who (is|was) <postOf> {office}",
    askAll("contradictions"),
  ],
  [
    "(where|do|on what) [do] [any] [the] (articles|sources|reports|newspapers|accounts|claims|outlets) (disagree|contradict each other|conflict|differ) (about|on|over|as to) (when|the {kind} [(when|that|on which)]) {person} {verb:past}",
    ({ person, verb, kind = "date" }) => reading("contradictions", { person, facts: verb, kind }),
  ],
  [
    "(<list>|what|which) (contradictions|contradiction|conflicts|inconsistencies|conflicting reports|conflicting accounts|conflicting statements|conflicting claims|discrepancies|disagreements) (are there|are known|exist) [(about|on|over|regarding|concerning|around) ({person}|{office})] [in the record]",
    askAll("contradictions"),
  ],
  [
    "<list> (contradictions|contradiction|conflicts|inconsistencies|conflicting reports|conflicting accounts|conflicting statements|conflicting claims|discrepancies|disagreements) [(about|on|over|regarding|concerning|around|in reports on|in reports about) ({person}|{office})] [in the record]",
    askAll("contradictions"),
  ],
  [
    "(where|do|on what|about what|over what|when) [do] [the] [(articles|sources|reports|newspapers|accounts|claims|outlets)] (disagree|contradict each other|contradict one another|conflict|differ|not agree) [(about|on|over|regarding|concerning|as to) ({person}|{office})]",
    askAll("contradictions"),
  ],
  [
    "(where|do|on what) [do] [the] (articles|sources|reports|newspapers|accounts|claims|outlets) (disagree|contradict each other|conflict|differ) (about|on|over) [the] {kind} (of|when) {person} [('s {verb:noun}|was {verb:participle}|{verb:past})]",
    askAll("contradictions"),
  ],
  [
    "(is|are) there [any] (disagreement|conflicting evidence|contradictory claims|contradictory reports) (about|on|over) ({person}|{office})",
    askAll("contradictions"),
  ],
];
