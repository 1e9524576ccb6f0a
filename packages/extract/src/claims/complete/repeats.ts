import type { Details } from "@cursus/graph-schema";
import type { Draft } from "../../model.ts";
import type { Candidate } from "../candidate.ts";
import { agree } from "./ends.ts";

/** Of claims that say the same, the one that says most; of equals the first. */
export function withoutRepeats(candidates: readonly Candidate[]): readonly Candidate[] {
  const groups = Map.groupBy(candidates, keyOf);
  return [...groups.values()].flatMap((group) => keepDistinct(group));
}

function keepDistinct(group: readonly Candidate[]): readonly Candidate[] {
  const best: Candidate[] = [];
  for (const candidate of group.toSorted(
    (a, b) => richness(b) - richness(a) || a.sentence.start - b.sentence.start,
  ))
    if (!best.some((kept) => says(kept, candidate))) best.push(candidate);
  return best;
}

const id = (filler: { readonly draft: Draft } | undefined): string =>
  filler ? `${filler.draft.type}/${filler.draft.key}` : "";

/** What makes two claims speak of one fact, apart from details that may be left unsaid. */
const keyOf = ({ type, mood, roles, details }: Candidate): string =>
  [
    type,
    mood.polarity,
    id(roles.PATIENT),
    id(roles.SUCCESSOR),
    id(roles.PREDECESSOR),
    id(roles.EVENT),
    details.count ?? "",
    details.who && /COUNT/.test(type) ? "" : "",
  ].join("|");

const richness = ({ roles, details, date }: Candidate): number =>
  Object.keys(roles).length * 2 + Object.keys(details).length + (date ? 2 + date.edtf.length / 10 : 0);

/** Whether the kept claim already says all that the other does. */
function says(kept: Candidate, other: Candidate): boolean {
  const same = (role: "OFFICE" | "OFFENCE" | "AGENT" | "COURT" | "PLACE"): boolean =>
    other.roles[role] === undefined || id(other.roles[role]) === id(kept.roles[role]);
  const roles =
    same("OFFICE") &&
    same("OFFENCE") &&
    (same("AGENT") || other.roles.AGENT?.draft.named === false) &&
    same("PLACE");
  const court = same("COURT") || other.roles.COURT?.draft.named === false;
  const dates = other.date === null || (kept.date !== null && agree(kept.date.edtf, other.date.edtf));
  const details = Object.entries(other.details).every(
    ([name, value]) =>
      kept.details[name as keyof Details] === value || (name === "status" && value === "unspecified"),
  );
  return roles && court && dates && details;
}
