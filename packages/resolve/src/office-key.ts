import { type LocalEntity, normaliseTitle } from "@cursus/graph-schema";
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
  return { title, rank, ...placeOf(office, title) };
}

/** A minister's ministry says no more than his title does: only its country counts. */
function placeOf(office: LocalEntity, title: string): Pick<OfficeParts, "jurisdiction" | "organization"> {
  const jurisdiction = jurisdictionKey(office.jurisdiction);
  const body = office.organization;
  if (body === undefined) return { jurisdiction, organization: "" };
  if (jurisdiction === "" && OF_A_PLACE.has(title))
    return { jurisdiction: jurisdictionKey(body), organization: "" };
  if (MINISTER.test(title)) return { jurisdiction: jurisdiction || countryIn(body), organization: "" };
  return { jurisdiction, organization: bodyKey(body, office.jurisdiction) ?? "" };
}

const MINISTER = /^(?:minister|secretary) of /;

/** What these are of is a place, even where it was taken for a body. */
const OF_A_PLACE = new Set(["mayor", "deputy mayor", "governor", "lieutenant governor"]);

/** Titles that say what somebody is and not which one: a country has many posts of that title. */
const UNTELLING = new Set(
  "minister secretary head chief director chair leader official deputy commander member adviser aide representative envoy".split(
    " ",
  ),
);

/**
 * The key of an office: normalised title, rank, jurisdiction and body. Null where neither jurisdiction nor body
 * is known ("the minister"), and for a title that leaves open which post of a country it is ("a minister of
 * Bolivia"): they mean something in their own article only.
 */
export function officeKey(office: LocalEntity): string | null {
  const { title, rank, jurisdiction, organization } = officeParts(office);
  const where = organization === "" ? jurisdiction : organization;
  if (organization === "" && UNTELLING.has(title)) return null;
  return where === "" ? null : [title, rank ?? "", where].join("/");
}
