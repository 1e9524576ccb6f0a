import { type Claim, factDefinition, type LocalEntity, type Reading, type Role } from "@cursus/graph-schema";
import { countryNamed } from "./demonyms.ts";
import { foldPhrase } from "./fold.ts";
import { isLocalKey, keyOf } from "./key-of.ts";
import { officeParts } from "./office-key.ts";
import { nameForm, parseName } from "./parse-name.ts";

/** What an article says of a person that tells namesakes apart. */
export interface PersonContext {
  /** Keys of offices held, taken or left. */
  readonly offices: ReadonlySet<string>;
  /** Titles of such offices, also of those whose country is not told. */
  readonly titles: ReadonlySet<string>;
  /** Countries of such offices and of courts that dealt with the person. */
  readonly countries: ReadonlySet<string>;
  /** Folded full names of the people in the same sentences. */
  readonly people: ReadonlySet<string>;
  /** First and last year spoken of; null where none is known. */
  readonly years: readonly [first: number, last: number] | null;
}

const KINDS = ["office", "title", "country", "with", "years"] as const;
type Kind = (typeof KINDS)[number];

/**
 * The context of every person of a reading, by the local entity's id, as sorted texts "kind:value". Made of the
 * article's own claims and static tables, and kept with the mention: a score reads nothing else.
 */
export function contextsOf(
  { entities, claims }: Pick<Reading, "entities" | "claims">,
  published: string | null,
): ReadonlyMap<string, readonly string[]> {
  const byId = new Map(entities.map((entity) => [entity.id, entity]));
  const persons = entities.filter(({ type, named }) => type === "Person" && named);
  return new Map(persons.map(({ id }) => [id, contextOf(id, claims, byId, published)]));
}

function contextOf(
  person: string,
  claims: readonly Claim[],
  byId: ReadonlyMap<string, LocalEntity>,
  published: string | null,
): readonly string[] {
  const own = claims.filter(({ roles }) => Object.values(roles).some(({ entity }) => entity === person));
  const facts = own.flatMap((claim) => factsIn(person, claim, byId));
  const years = yearsOf(own, published);
  return [...new Set([...facts, ...years])].toSorted();
}

const text = (kind: Kind, value: string): string => `${kind}:${value}`;

function factsIn(person: string, claim: Claim, byId: ReadonlyMap<string, LocalEntity>): readonly string[] {
  const at = (role: string): LocalEntity | undefined => byId.get(claim.roles[role as Role]?.entity ?? "");
  const fillers = Object.values(claim.roles).flatMap(({ entity }) => byId.get(entity) ?? []);
  const people = fillers.filter(
    ({ id, type, name }) => type === "Person" && id !== person && parseName(name),
  );
  const own = isOwn(person, claim) ? [at("OFFICE"), at("OFFICE_TO"), at("COURT")] : [];
  return [
    ...own.flatMap((entity) => (entity === undefined ? [] : placeTexts(entity))),
    ...people.map(({ name }) => text("with", nameForm(name))),
  ];
}

/** Whether the claim is about the person's own career or matter, and not about what was done to another. */
function isOwn(person: string, { type, roles }: Claim): boolean {
  const { principal, startsTenure, endsTenure } = factDefinition(type);
  return [principal, startsTenure, endsTenure?.role].some((role) => roles[role as Role]?.entity === person);
}

function placeTexts(entity: LocalEntity): readonly string[] {
  const country = countryOf(entity);
  const countries = country === null ? [] : [text("country", country)];
  if (entity.type !== "Office") return countries;
  const key = keyOf(entity);
  const { title, rank } = officeParts(entity);
  return [
    ...countries,
    text("title", [rank, title].filter(Boolean).join(" ")),
    ...(isLocalKey(key) ? [] : [text("office", key)]),
  ];
}

/** A country by any of its names; for an office of the nation, whatever place is given. */
function countryOf(entity: LocalEntity): string | null {
  const named = countryNamed(foldPhrase(entity.jurisdiction ?? ""));
  if (named !== undefined) return named;
  if (entity.type !== "Office" || isLocalKey(keyOf(entity))) return null;
  const { title, jurisdiction, organization } = officeParts(entity);
  const [, country] = organization.split("|");
  return country || (NATIONAL.test(title) ? jurisdiction : "") || null;
}

const NATIONAL =
  /^(?:president|prime minister|minister of .+|secretary of .+|vice president|king|queen|emperor|monarch|chancellor)$/;

function yearsOf(claims: readonly Claim[], published: string | null): readonly string[] {
  const days = claims.flatMap(({ date }) =>
    date === null ? [] : [date.min ?? date.max, date.max ?? date.min],
  );
  const known = [published, ...days].flatMap((day) => (day === null ? [] : [Number(day.slice(0, 4))]));
  return known.length === 0 ? [] : [text("years", `${Math.min(...known)}-${Math.max(...known)}`)];
}

/** The context that a mention carries. */
export function readContext(texts: readonly string[]): PersonContext {
  const of = (kind: Kind): readonly string[] =>
    texts.filter((one) => one.startsWith(`${kind}:`)).map((one) => one.slice(kind.length + 1));
  const years = of("years")
    .flatMap((span) => span.split("-"))
    .map(Number);
  return {
    offices: new Set(of("office")),
    titles: new Set(of("title")),
    countries: new Set(of("country")),
    people: new Set(of("with")),
    years: years.length === 0 ? null : [Math.min(...years), Math.max(...years)],
  };
}
