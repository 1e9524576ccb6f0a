import { withIdentity } from "../coreference/identity.ts";
import { identifyLead } from "../coreference/lead.ts";
import type { Candidate } from "./candidate.ts";
import { withActing, withOfficeActedIn } from "./complete/acting.ts";
import { withAgent } from "./complete/agents.ts";
import { withDenial } from "./complete/denied.ts";
import { ENDS } from "./complete/ends.ts";
import { withFullTitle } from "./complete/full-titles.ts";
import { withGround } from "./complete/grounds.ts";
import { withIncoming } from "./complete/incoming.ts";
import { isNobody } from "./complete/nobodies.ts";
import { withOffice } from "./complete/offices.ts";
import { withOwnOffice } from "./complete/own-office.ts";
import { withoutRepeats } from "./complete/repeats.ts";
import { withRivals } from "./complete/rivals.ts";
import { withoutBareSentences, withShared } from "./complete/sentencings.ts";
import { withEra, withStatus } from "./complete/status.ts";
import { isStyleOnly } from "./complete/styles.ts";
import { withSuccessorsOffice } from "./complete/successors-office.ts";
import { weighed } from "./confidence.ts";
import { impliedHoldings } from "./implied-offices.ts";

/** Fills in what other sentences of the article say of the same thing, and leaves out what is said twice. */
export function completeClaims(
  candidates: readonly Candidate[],
  published: string | null,
): readonly Candidate[] {
  identifyLead(candidates);
  const identified = candidates
    .map(withIdentity)
    .map((candidate, _, all) => withDenial(candidate, all))
    .map((candidate, _, all) => withOwnOffice(candidate, all))
    // Once more: "Y succeeded him as mayor. Mayor Y spoke" is his office by what the first sentence has become.
    .map((candidate, _, all) => withOwnOffice(candidate, all))
    .map((candidate, _, all) => withIncoming(candidate, all))
    .map((candidate, _, all) => withOfficeActedIn(candidate, all));
  const offices = identified.map((candidate) => withOffice(candidate, identified));
  const passed = offices.map((candidate) => withSuccessorsOffice(candidate, offices));
  const stated = passed.map((candidate) => withFullTitle(candidate, passed));
  const agreed = stated.map((candidate) => withAgent(candidate, stated));
  const acted = agreed.map((candidate) => withActing(candidate, agreed));
  const implied = impliedHoldings(acted, published).map((candidate) => withActing(candidate, acted));
  const withOffices = [...acted, ...implied];
  const grounded = withOffices.map((candidate) => withGround(candidate, withOffices));
  const shared = grounded.map((candidate) => withShared(candidate, grounded));
  const settled = withoutBareSentences(shared).map((candidate) =>
    withRivals(withEra(withStatus(candidate, shared), shared, published), shared),
  );
  const kept = settled.filter(
    (one) => !isEchoed(one, settled) && !isNobody(one, settled) && !isStyleOnly(one, settled),
  );
  return weighed(withoutRepeats(kept));
}

/** "lost his job, sacked by X" tells no second leaving, nor does "his departure" after "he resigned" tells no second leaving. */
const isEchoed = (candidate: Candidate, all: readonly Candidate[]): boolean =>
  /^(?:LEFT_OFFICE|DISMISSED)$/.test(candidate.type) &&
  all.some(
    (other) =>
      ENDS.test(other.type) &&
      other.type !== candidate.type &&
      other.mood.polarity === "asserted" &&
      other.roles.PATIENT?.draft === candidate.roles.PATIENT?.draft &&
      (isNoun(candidate) || isSaidNearer(candidate, other)),
  );

const isNoun = ({ sentence, trigger }: Candidate): boolean =>
  trigger.first === trigger.last && sentence.words[trigger.first]?.tag === "NOUN";

/** One clause says that the post was lost, another of the sentence who took it. */
const isSaidNearer = (candidate: Candidate, other: Candidate): boolean =>
  candidate.type === "LEFT_OFFICE" && other.type === "DISMISSED" && other.sentence === candidate.sentence;
