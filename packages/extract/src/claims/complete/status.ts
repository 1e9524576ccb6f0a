import { type Draft, lowerOf, type SentenceView } from "../../model.ts";
import { ancestorsOf, relationOf } from "../../syntax/tree.ts";
import type { Candidate } from "../candidate.ts";
import { ENDS } from "./ends.ts";

/** "charged in 2010 by prosecutor general X" where the article names another as the current one. */
export function withEra(
  candidate: Candidate,
  all: readonly Candidate[],
  published: string | null,
): Candidate {
  if (candidate.type !== "HELD_OFFICE" || candidate.details.status !== "current") return candidate;
  const office = candidate.roles.OFFICE?.draft;
  const dated = all.find(
    ({ type, sentence, date }) => type !== "HELD_OFFICE" && sentence === candidate.sentence && date !== null,
  )?.date?.max;
  const last = all.reduce(
    (day, { date, mood }) => (mood.polarity !== "planned" && date?.max && date.max > day ? date.max : day),
    "",
  );
  const isOld =
    dated !== undefined &&
    dated !== null &&
    last !== "" &&
    Date.parse(last) - Date.parse(dated) > 2 * 365 * 86_400_000;
  const other = all.some(
    ({ type, roles, details, sentence }) =>
      type === "HELD_OFFICE" &&
      details.status === "current" &&
      roles.OFFICE?.draft === office &&
      roles.PATIENT?.draft !== candidate.roles.PATIENT?.draft &&
      sentence !== candidate.sentence,
  );
  const isLongPast =
    (yearsBefore(dated, last) > LONG_PAST || isOfOtherYears(candidate, all, published)) &&
    isNamedOnce(candidate);
  return (isOld && other) || isLongPast
    ? { ...candidate, details: { ...candidate.details, status: "former" } }
    : candidate;
}

/** Years after which nobody whom a dated sentence mentions in passing is taken for still in office. */
const LONG_PAST = 8;

const yearsBefore = (dated: string | null | undefined, last: string): number =>
  dated && last !== "" ? (Date.parse(last) - Date.parse(dated)) / (365 * 86_400_000) : 0;

/** Years before the publication after which a sentence of such years tells of those then in office. */
const OTHER_YEARS = 4;

/** All years that the sentence names are long before the article: "nominated by President X in 2009". */
function isOfOtherYears(
  { sentence, trigger }: Candidate,
  all: readonly Candidate[],
  published: string | null,
): boolean {
  const years = yearsIn(sentence, trigger.first);
  const now = published
    ? Number(published.slice(0, 4))
    : Math.max(...all.flatMap((other) => yearsIn(other.sentence)));
  return years.length > 0 && years.every((year) => now - year >= OTHER_YEARS);
}

/**
 * The years that a sentence names, without those since when something is so, and those of births; about a word of it
 * without those of clauses that it does not stand in: "X dismissed Y, who had lost her seat in 2020", "X found that it
 * was known in 2020".
 */
const yearsIn = (sentence: SentenceView, about?: number): readonly number[] =>
  sentence.dates.flatMap(({ expression, first }) =>
    "year" in expression &&
    expression.year !== null &&
    !/^(?:since|born)$/.test(lowerOf(sentence, first - 1)) &&
    lowerOf(sentence, first - 2) !== "born" &&
    (about === undefined || !isOfAnother(sentence, first, about))
      ? [expression.year]
      : [],
  );

function isOfAnother(sentence: SentenceView, date: number, about: number): boolean {
  const clauses = new Set(ancestorsOf(sentence, about));
  return ancestorsOf(sentence, date).some(
    (above) => /^(?:relcl|ccomp|pcomp)$/.test(relationOf(sentence, above)) && !clauses.has(above),
  );
}

/** Spoken of in this sentence alone. */
const isNamedOnce = ({ roles, sentence }: Candidate): boolean =>
  roles.PATIENT?.draft.mentions.every(({ start }) => start >= sentence.start && start < sentence.end) ??
  false;

/** Who was dismissed or resigned in the article no longer holds the office. */
export function withStatus(candidate: Candidate, all: readonly Candidate[]): Candidate {
  if (candidate.type !== "HELD_OFFICE" || candidate.details.status !== "current") return candidate;
  const person = candidate.roles.PATIENT?.draft;
  const office = candidate.roles.OFFICE?.draft;
  const ended = all.some(({ type, roles, mood, sentence }) => {
    if (mood.polarity !== "asserted") return false;
    if (type === "REASSIGNED")
      return (
        roles.PATIENT?.draft === person &&
        roles.OFFICE_TO?.draft !== office &&
        (roles.OFFICE?.draft ?? office) === office &&
        !isEntered(candidate, sentence.index, all)
      );
    if (type === "DIED") return roles.PATIENT?.draft === person;
    if (type === "SUCCEEDED") return roles.PREDECESSOR?.draft === person && roles.OFFICE?.draft === office;
    return ENDS.test(type) && roles.PATIENT?.draft === person && roles.OFFICE?.draft === office;
  });
  const renewed = all.some(
    ({ type, roles, sentence, trigger }) =>
      type === "APPOINTED" &&
      roles.PATIENT?.draft === person &&
      /^re-?appoint/.test(sentence.words[trigger.last]?.lemma ?? ""),
  );
  const isBack = all.some((entry) => isReturn(entry, person, all));
  return (ended || hasRisen(candidate, all)) && !renewed && !isBack
    ? { ...candidate, details: { ...candidate.details, status: "former" } }
    : candidate;
}

/** "was sworn in eight years after losing office": the end came before. */
const isReturn = (entry: Candidate, person: Draft | undefined, all: readonly Candidate[]): boolean =>
  ENTRIES.test(entry.type) &&
  entry.mood.polarity === "asserted" &&
  entry.roles.PATIENT?.draft === person &&
  all.some(
    ({ type, roles, sentence, trigger }) =>
      ENDS.test(type) &&
      sentence === entry.sentence &&
      roles.PATIENT?.draft === person &&
      trigger.first > entry.trigger.last &&
      /^(?:after|since)$/.test(lowerOf(sentence, trigger.first - 1)),
  );

/** "was moved to the Home Office to replace her": what a move brings, told with it or after it, it does not end. */
const isEntered = ({ roles: held }: Candidate, moved: number, all: readonly Candidate[]): boolean =>
  all.some(
    ({ type, roles, mood, sentence }) =>
      ENTRIES.test(type) &&
      mood.polarity === "asserted" &&
      sentence.index >= moved &&
      (roles.SUCCESSOR ?? roles.PATIENT)?.draft === held.PATIENT?.draft &&
      roles.OFFICE?.draft === held.OFFICE?.draft,
  );

const ENTRIES = /^(?:APPOINTED|ELECTED|SUCCEEDED|TOOK_OFFICE)$/;

/** "X followed him as president ... his vice-president, X": who holds the office itself is its deputy no longer. */
function hasRisen({ roles, details }: Candidate, all: readonly Candidate[]): boolean {
  const deputy = roles.OFFICE?.draft.office;
  if (!deputy?.rank || details.acting) return false;
  return all.some(
    (other) =>
      other.type === "HELD_OFFICE" &&
      other.mood.polarity === "asserted" &&
      other.details.status === "current" &&
      !other.details.acting &&
      other.roles.PATIENT?.draft === roles.PATIENT?.draft &&
      other.roles.OFFICE?.draft.office?.rank === null &&
      other.roles.OFFICE.draft.office.title === deputy.title &&
      other.roles.OFFICE.draft.office.jurisdiction === deputy.jurisdiction &&
      other.roles.OFFICE.draft.office.organization === deputy.organization,
  );
}
