import { type MakeReading, reading } from "../reading.ts";
import { askAll, type Forms } from "./making.ts";

const PROOF_LEAD =
  "(what is the evidence|what evidence is there|what evidence do you have|what evidence do we have|is there evidence|is there any evidence|is there proof|what proof is there|show me the evidence|show the evidence|show evidence|give me evidence|give the evidence|how do you know|how do we know|who says|which article says|which articles say|which sentence says|which sentences say|which sources say|what says|where does it say|prove|what proves|what is the proof|where is it written) [that]";

const proven: MakeReading = ({ verb, person, by, office }) =>
  reading("evidence", { person, fact: verb, by, office });

/** The sentences behind what is said of whom. */
export const PROOFS: Forms = [
  [`${PROOF_LEAD} {by:doer} {verb:past} {person} <asOffice>`, proven],
  [`${PROOF_LEAD} {person} (was|were|has been|got) {verb:participle} [by {by:doer}] <asOffice>`, proven],
  [`${PROOF_LEAD} {person} {verb:past} <asOffice>`, proven],
  [
    "<list> (evidence|proof|quotes|sources|sentences) (of|for|on|behind|about) {person} 's {verb:noun}",
    proven,
  ],
  [
    "<list> (evidence|proof|quotes|sources|sentences) (of|for|on|behind|about) [the] {verb:noun} of {person} [by {by:doer}]",
    proven,
  ],
  [
    "(what is|what was|show|show me|give|give me) [the] (evidence|proof|sources|quotes) (of|for|behind) {person} 's {verb:noun}",
    proven,
  ],
  [
    "(what is|what was|show|show me|give|give me) [the] (evidence|proof|sources|quotes) (of|for|behind) [the] {verb:noun} of {person} [by {by:doer}]",
    proven,
  ],
  [
    "(why do you say|why do you think|why do you believe|how do you know|how do we know|explain why|explain how you know|prove|explain|on what grounds do you say|what makes you say) [that] {person} (was|is|has been|became|held|served as) <postOf> {office} <period>",
    askAll("explain"),
  ],
  ["(explain|what are the fewest sentences behind|what is the smallest proof of) {id}", askAll("explain")],
];
