import { mention } from "../../coreference/registry.ts";
import type { Draft } from "../../model.ts";
import type { Candidate, Filler } from "../candidate.ts";

type Office = NonNullable<Draft["office"]>;

/**
 * "X was sworn in as mayor of N. Mayor X resigned": a title that is told without what it is of is the one office with
 * that title that the article gives the person. With two such offices, or none, it stays what it is.
 */
export function withOwnOffice(candidate: Candidate, all: readonly Candidate[]): Candidate {
  const { OFFICE: bare } = candidate.roles;
  const office = bare?.draft.office;
  if (!bare || !office || office.organization !== null || isOfOther(candidate, bare)) return candidate;
  const persons = personsOf(candidate);
  const full = new Set(
    all.flatMap((other) => {
      const told = other.roles.OFFICE?.draft;
      const isOwn =
        other.mood.polarity === "asserted" && personsOf(other).some((one) => persons.includes(one));
      return isOwn && told?.office && isFuller(told.office, office) && mayBeIts(candidate, bare, told.office)
        ? [told]
        : [];
    }),
  );
  const [only, ...others] = full;
  if (!only || others.length > 0) return candidate;
  const draft = mention(only, bare.span, null);
  return { ...candidate, roles: { ...candidate.roles, OFFICE: { draft, span: bare.span } } };
}

/** "the committee's chairman", "minister of this and that": of what it is, is told there, if in words that name nothing. */
export function isOfOther({ sentence }: Candidate, { span }: Filler): boolean {
  const [first, last] = [span.start - sentence.start, span.end - sentence.start];
  const isOwned = /['’]s?\s/.test(sentence.text.slice(Math.max(0, first - 3), last));
  return isOwned || /^ (?:of|for|in charge of) /.test(sentence.text.slice(last));
}

/** "was elevated to the High Court and served as its president": of the body that the sentence names before. */
function mayBeIts(
  { sentence }: Candidate,
  { span }: Filler,
  { organization, jurisdiction }: Office,
): boolean {
  const at = span.start - sentence.start;
  const before = sentence.text.slice(0, at);
  if (!/^(?:its|their)\b/i.test(sentence.text.slice(at)) && !/\b(?:its|their)\s$/i.test(before)) return true;
  return [organization, jurisdiction].some((name) => name !== null && before.includes(name));
}

/** Whose office a claim tells: not that of who gives or takes it. */
export const personsOf = ({ roles }: Candidate): readonly Draft[] =>
  [roles.PATIENT, roles.SUCCESSOR, roles.PREDECESSOR].flatMap((filler) =>
    filler?.draft.type === "Person" ? [filler.draft] : [],
  );

/** "mayor of N" beside "mayor", "minister of health" beside "minister". */
export function isFuller(full: Office, bare: Office): boolean {
  if (full.rank !== bare.rank) return false;
  if (full.title === bare.title)
    return bare.jurisdiction === null && (full.jurisdiction !== null || full.organization !== null);
  const isSamePlace = bare.jurisdiction === null || bare.jurisdiction === full.jurisdiction;
  return isSamePlace && isCore(bare.title, full.title);
}

/** Titles that what they are of may stand before: "police chief" is "Chief X" too. */
const HEADS = /^(?:chief|commissioner|secretary)$/;

const isCore = (title: string, full: string): boolean =>
  full.startsWith(`${title} of `) || (HEADS.test(title) && full.endsWith(` ${title}`));
