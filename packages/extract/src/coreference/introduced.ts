import type { Candidate } from "../claims/candidate.ts";
import { isLeaving } from "../claims/complete/ends.ts";
import type { Draft, SentenceView } from "../model.ts";
import { identify } from "./identity.ts";

const CHANGES =
  /^(?:DISMISSED|RESIGNED|LEFT_OFFICE|APPOINTED|TOOK_OFFICE|REASSIGNED|ELECTED|DIED|ARRESTED|CHARGED|SENTENCED|CONVICTED)$/;
/** How far into an article somebody is still spoken of without a name. */
const LEAD = 2;
/** Ranks and forms of address may stand before a name that opens a sentence. */
const OPENING = 30;

/**
 * "The interior minister has resigned. General X announced it on television": where a lead tells of the holder of an
 * office without a name, a newcomer who opens the next sentence without another office is that holder.
 */
export function identifyIntroduced(
  candidates: readonly Candidate[],
  views: readonly SentenceView[],
  persons: readonly Draft[],
): void {
  for (const { type, roles, sentence } of candidates) {
    const unnamed = roles.PATIENT?.draft;
    if (!unnamed || unnamed.named || unnamed.type !== "Person" || unnamed.sameAs) continue;
    if (!CHANGES.test(type) || sentence.index > LEAD || !roles.OFFICE) continue;
    const next = views.find(({ index, kind }) => index > sentence.index && kind === "paragraph");
    const person = next && persons.find((one) => opens(one, next, sentence));
    if (next && isLeaving({ type }) && BRINGS_IN.test(textOfWords(next))) continue;
    if (person && fits(unnamed, person) && !holdsOther(person, roles.OFFICE.draft, candidates))
      identify(unnamed, person);
  }
}

/** "X was picked to run the agency": after an end the newcomer is who comes next. */
const BRINGS_IN =
  /\b(?:appointed|reappointed|named|picked|chosen|selected|elected|tapped|nominated|sworn|succeeds?|succeeded|replaces?|replaced|take[sn]? over|took over|promoted)\b/;

const textOfWords = ({ words }: SentenceView): string =>
  words.map(({ text }) => text.toLowerCase()).join(" ");

const opens = (person: Draft, next: SentenceView, lead: SentenceView): boolean =>
  person.named &&
  person.mentions.some(
    ({ start }) => start >= next.start && start <= next.start + OPENING && start < next.end,
  ) &&
  person.mentions.every(({ start }) => start >= lead.end || start < lead.start);

const fits = (unnamed: Draft, person: Draft): boolean =>
  unnamed.gender === null || person.gender === null || unnamed.gender === person.gender;

const holdsOther = (person: Draft, office: Draft, candidates: readonly Candidate[]): boolean =>
  candidates.some(
    ({ type, roles, details }) =>
      type === "HELD_OFFICE" &&
      details.status === "current" &&
      roles.PATIENT?.draft === person &&
      roles.OFFICE?.draft !== office,
  );
