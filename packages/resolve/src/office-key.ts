import {
  isUntelling,
  type LocalEntity,
  normaliseTitle,
  officeTitle,
  titleInBody,
} from "@cursus/graph-schema";
import { bodyKey, countryIn, jurisdictionKey } from "./body-key.ts";

export interface OfficeParts {
  readonly title: string;
  readonly rank: string | null;
  /** A country's usual name, or a folded place; "" where not stated. */
  readonly jurisdiction: string;
  /** The body's key; "" where not stated. */
  readonly organization: string;
}

/** What an office is known by. Rank and jurisdiction may stand in the title's words or beside them. */
export function officeParts(office: LocalEntity): OfficeParts {
  const words = `${office.rank ?? ""} ${office.title ?? office.name}`.trim();
  const { title, rank } = normaliseTitle(words);
  return { title: titleInBody(title, office.organization), rank, ...placeOf(office, title) };
}

/** A minister's ministry says no more than his title does: only its country counts. */
function placeOf(office: LocalEntity, title: string): Pick<OfficeParts, "jurisdiction" | "organization"> {
  const jurisdiction = jurisdictionKey(office.jurisdiction);
  const body = office.organization;
  if (body === undefined) return { jurisdiction, organization: "" };
  if (jurisdiction === "" && officeTitle(title)?.ofPlace)
    return { jurisdiction: jurisdictionKey(body), organization: "" };
  if (MINISTER.test(title)) return { jurisdiction: jurisdiction || countryIn(body), organization: "" };
  return { jurisdiction, organization: bodyKey(body, office.jurisdiction) ?? "" };
}

const MINISTER = /^(?:minister|secretary) of /;

/**
 * The key of an office: normalised title, rank, jurisdiction and body. Null where neither jurisdiction nor body
 * is known ("the minister"), and for a title that leaves open which post of a country it is ("a minister of
 * Bolivia"): they mean something in their own article only.
 */
export function officeKey(office: LocalEntity): string | null {
  const { title, rank, jurisdiction, organization } = officeParts(office);
  const where = organization === "" ? jurisdiction : organization;
  if (organization === "" && isUntelling(title)) return null;
  return where === "" ? null : [title, rank ?? "", where].join("/");
}
