import type { StatableTenure } from "./statable-tenures.ts";
import { wikidataDate } from "./wikidata-date.ts";

/** Wikidata's properties: https://www.wikidata.org/wiki/Property:P39 and so on. */
const POSITION_HELD = "P39";
const REPLACES = "P1365";
const REPLACED_BY = "P1366";
const STARTED = "P580";
const ENDED = "P582";
const REFERENCE_URL = "S854";
const PUBLISHED = "S577";
const RETRIEVED = "S813";

/**
 * The tenures as QuickStatements (version 1, one command a line) for a person to look through and run: who held which
 * position, from when, to when, before and after whom, with the article that says so. What Wikidata has no ids for, or
 * what would be put wrongly, stands there as a comment with its reason. No date is given that is not known.
 */
export async function* quickStatements(tenures: AsyncIterable<StatableTenure>): AsyncGenerator<string> {
  for await (const tenure of tenures) {
    const reason = reasonAgainst(tenure);
    yield `${reason === null ? command(tenure) : comment(tenure, reason)}\n`;
  }
}

/** Why the tenure can be no command; null where it can. */
function reasonAgainst({ person, office, acting, status, terms, sources }: StatableTenure): string | null {
  if (person.wikidata.length === 0 && office.wikidata.length === 0) return "neither has a Wikidata id";
  if (person.wikidata.length === 0) return "the person has no Wikidata id";
  if (office.wikidata.length === 0) return "the office has no Wikidata id";
  if (person.wikidata.length > 1 || office.wikidata.length > 1) return "of two Wikidata ids one is wrong";
  if (acting) return "held in an acting capacity only";
  if (status === "elect") return "not yet in office";
  // A second command on the same position would be taken for more about the first term.
  if (terms > 1) return "one of several terms: to be entered by hand";
  return sources.length === 0 ? "no article of it has an address" : null;
}

function command({ person, office, from, to, before, after, sources }: StatableTenure): string {
  const qualifiers = [
    [STARTED, wikidataDate(from)],
    [ENDED, wikidataDate(to)],
    [REPLACES, only(before)],
    [REPLACED_BY, only(after)],
  ];
  const [source] = sources;
  const reference = [
    [REFERENCE_URL, source === undefined ? null : `"${source.url}"`],
    [PUBLISHED, dayOf(source?.published)],
    [RETRIEVED, dayOf(source?.recorded)],
  ];
  const said = [...qualifiers, ...reference].filter(([, value]) => value !== null).flat();
  return [person.wikidata[0], POSITION_HELD, office.wikidata[0], ...said].join("\t");
}

const dayOf = (day: string | null | undefined): string | null =>
  day === undefined ? null : wikidataDate({ min: day, max: day });

/** Two that are said to have gone before somebody cannot both be put. */
const only = (ids: readonly string[]): string | null => (ids.length === 1 ? (ids[0] ?? null) : null);

const comment = ({ person, office }: StatableTenure, reason: string): string =>
  `/* ${plain(`${person.name}, ${office.name}: ${reason}`)} */`;

/** A name cannot leave its comment. */
const plain = (text: string): string =>
  text
    .replace(/[\p{Cc}\p{Zl}\p{Zp}]+/gu, " ")
    .replaceAll("*/", "* /")
    .replaceAll("/*", "/ *");
