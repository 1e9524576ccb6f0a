import { mention } from "../../coreference/registry.ts";
import type { Draft } from "../../model.ts";
import type { Candidate } from "../candidate.ts";
import { ENDS } from "./ends.ts";
import { isFuller, isOfOther, personsOf } from "./own-office.ts";

/**
 * "X took office as mayor of N. She replaces acting mayor Y": the office that somebody acts in, where no more than its
 * title is told, is the one with that title that passed to or from the other; else the only such one that the article
 * tells to have changed hands.
 */
export function withOfficeActedIn(candidate: Candidate, all: readonly Candidate[]): Candidate {
  const { OFFICE: bare } = candidate.roles;
  const office = bare?.draft.office;
  if (!bare || !office || office.organization !== null || isOfOther(candidate, bare)) return candidate;
  const acting = personsOf(candidate).filter((person) => onlyActs(person, bare.draft, all));
  if (acting.length === 0) return candidate;
  const fuller = all.filter(
    ({ roles, mood }) =>
      mood.polarity === "asserted" &&
      roles.OFFICE?.draft.office &&
      isFuller(roles.OFFICE.draft.office, office),
  );
  const others = acting.flatMap((person) => passedWith(person, all));
  const near = fuller.filter((one) => personsOf(one).some((person) => others.includes(person)));
  const only = theOffice(near.length > 0 ? near : fuller.some(isChange) ? fuller : []);
  if (!only) return candidate;
  const draft = mention(only, bare.span, null);
  return { ...candidate, roles: { ...candidate.roles, OFFICE: { draft, span: bare.span } } };
}

/** Whoever only acted in an office leaves it as one who acted. */
export function withActing(candidate: Candidate, all: readonly Candidate[]): Candidate {
  const { PATIENT: person, OFFICE: office } = candidate.roles;
  const isLeft = ENDS.test(candidate.type) || isImpliedPast(candidate);
  if (!isLeft || !person || !office || !onlyActs(person.draft, office.draft, all)) return candidate;
  return { ...candidate, details: { ...candidate.details, acting: true } };
}

const isImpliedPast = ({ type, mood, details }: Candidate): boolean =>
  type === "HELD_OFFICE" && mood.modality === "inferred" && details.status === "former";

const BEGINS = /^(?:APPOINTED|TOOK_OFFICE|ELECTED)$/;

/** Whether all that is told of the person in the office is told of one who acts. */
function onlyActs(person: Draft, office: Draft, all: readonly Candidate[]): boolean {
  const held = all.filter(
    ({ type, roles, mood }) =>
      (type === "HELD_OFFICE" || BEGINS.test(type)) &&
      mood.polarity === "asserted" &&
      roles.PATIENT?.draft === person &&
      roles.OFFICE?.draft === office,
  );
  return held.length > 0 && held.every(({ details }) => details.acting === true);
}

/** Whom the person came after or before. */
const passedWith = (person: Draft, all: readonly Candidate[]): readonly Draft[] =>
  all.flatMap(({ type, roles, mood }) => {
    const pair = [roles.SUCCESSOR?.draft, roles.PREDECESSOR?.draft].filter((one) => one !== undefined);
    const isTold = type === "SUCCEEDED" && mood.polarity === "asserted" && pair.includes(person);
    return isTold ? pair.filter((one) => one !== person) : [];
  });

const isChange = ({ type, details }: Candidate): boolean =>
  type === "HELD_OFFICE"
    ? details.status === "former"
    : BEGINS.test(type) || ENDS.test(type) || type === "SUCCEEDED";

function theOffice(told: readonly Candidate[]): Draft | null {
  const offices = new Set(told.flatMap(({ roles }) => roles.OFFICE?.draft ?? []));
  const [only] = offices;
  return only !== undefined && offices.size === 1 ? only : null;
}
