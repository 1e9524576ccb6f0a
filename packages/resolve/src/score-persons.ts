import { compareNames, type Feature } from "./compare-names.ts";
import type { ParsedName } from "./parse-name.ts";
import type { PersonContext } from "./person-context.ts";

/** Points from which two mentions, or two groups of them, are one person by rule. */
export const LINK = 70;

/** One side of a comparison: a name with what the articles say of its bearer. */
export interface NamedPerson {
  readonly name: ParsedName;
  readonly context: PersonContext;
}

/** Why two persons are taken for one, or not. */
export interface PersonScore {
  readonly points: number;
  readonly features: readonly Feature[];
}

const POINTS = {
  sameOffice: 40,
  sameCountry: 25,
  sameTitle: 10,
  otherOffice: -15,
  sharedPerson: 20,
  otherCountry: -40,
  otherTown: -40,
  near: 10,
  far: -10,
  veryFar: -40,
} as const;

const MAX_SHARED_PEOPLE = 2;
const [NEAR_YEARS, MIDDLE_YEARS, FAR_YEARS] = [3, 12, 25] as const;

/** Null where the names cannot be one person's, whatever else is told. */
export function scorePersons(a: NamedPerson, b: NamedPerson): PersonScore | null {
  const names = compareNames(a.name, b.name);
  if (names === null) return null;
  const features = [...names, ...compareContexts(a.context, b.context)];
  return { points: features.reduce((sum, { points }) => sum + points, 0), features };
}

export function compareContexts(a: PersonContext, b: PersonContext): readonly Feature[] {
  return [...comparePosts(a, b), ...comparePeople(a, b), ...compareYears(a, b)];
}

function comparePosts(a: PersonContext, b: PersonContext): readonly Feature[] {
  const office = firstShared(a.offices, b.offices);
  if (office !== undefined) return [{ name: `both ${office}`, points: POINTS.sameOffice }];
  return [...compareCountries(a, b), ...compareTitles(a, b), ...otherOffices(a, b)];
}

const otherOffices = (a: PersonContext, b: PersonContext): readonly Feature[] =>
  a.offices.size > 0 && b.offices.size > 0
    ? [{ name: "in different offices", points: POINTS.otherOffice }]
    : [];

function compareCountries(a: PersonContext, b: PersonContext): readonly Feature[] {
  if (a.countries.size === 0 || b.countries.size === 0) return [];
  const country = firstShared(a.countries, b.countries);
  return country === undefined
    ? [{ name: "in different countries", points: POINTS.otherCountry }]
    : [{ name: `both in ${country}`, points: POINTS.sameCountry }];
}

/** One title in two places, each known, is two posts: nobody is mayor of two towns. */
function compareTitles(a: PersonContext, b: PersonContext): readonly Feature[] {
  const title = firstShared(a.titles, b.titles);
  if (title === undefined) return [];
  const placed = placesOf(a, title) && placesOf(b, title);
  return placed
    ? [{ name: `${title} of different places`, points: POINTS.otherTown }]
    : [{ name: `both ${title}`, points: POINTS.sameTitle }];
}

const placesOf = ({ offices }: PersonContext, title: string): boolean =>
  [...offices].some((office) => {
    const [name = "", rank = ""] = office.replace("office:", "").split("/");
    return [rank, name].filter(Boolean).join(" ") === title;
  });

function comparePeople(a: PersonContext, b: PersonContext): readonly Feature[] {
  const shared = [...a.people]
    .filter((name) => b.people.has(name))
    .toSorted()
    .slice(0, MAX_SHARED_PEOPLE);
  return shared.map((name) => ({ name: `both with ${name}`, points: POINTS.sharedPerson }));
}

function compareYears(a: PersonContext, b: PersonContext): readonly Feature[] {
  const gap = yearsBetween(a, b);
  if (gap === null) return [];
  if (gap <= NEAR_YEARS) return [{ name: "near in time", points: POINTS.near }];
  if (gap <= MIDDLE_YEARS) return [];
  const points = gap <= FAR_YEARS ? POINTS.far : POINTS.veryFar;
  return [{ name: `${gap} years apart`, points }];
}

/** Years between the times that two contexts speak of, 0 where they meet; null where one has none. */
export function yearsBetween({ years: a }: PersonContext, { years: b }: PersonContext): number | null {
  return a === null || b === null ? null : Math.max(0, a[0] - b[1], b[0] - a[1]);
}

/** Two posts or countries that one person hardly has. */
export function contradict(a: PersonContext, b: PersonContext): boolean {
  return comparePosts(a, b).some(({ points }) => points <= POINTS.otherTown);
}

function firstShared(a: ReadonlySet<string>, b: ReadonlySet<string>): string | undefined {
  return [...a].filter((value) => b.has(value)).toSorted()[0];
}
