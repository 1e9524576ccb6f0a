import { byAge, type PlacedMention } from "@cursus/graph-schema";
import { rememberOf } from "@cursus/kernel";
import { compareNames } from "./compare-names.ts";
import { nameForm, type ParsedName, parseName } from "./parse-name.ts";
import { type PersonContext, readContext } from "./person-context.ts";
import { compareContexts, contradict, LINK, scorePersons, yearsBetween } from "./score-persons.ts";

/** Mentions that are one person by rule, oldest first. */
type Group = readonly PlacedMention[];

const NEAR_YEARS = 3;
/** A mention that says nothing but a name joins a bearer of that name within so many years. */
const BARE_YEARS = 15;

/**
 * Parts the mentions of one block into persons. First those with one name and one office; then groups whose names
 * and contexts score enough, unless they may as well belong to another that cannot be the same; last the mentions
 * of which nothing but the name is known, each joining the only bearer it can mean. Whatever may be two stays
 * apart. A function of the mentions as a set. `threshold`: points from which groups are linked.
 */
export function linkPersons(mentions: readonly PlacedMention[], threshold: number = LINK): readonly Group[] {
  const people = [...mentions].toSorted(byAge).map(bearerOf);
  const [placed, bare] = [people.filter(isPlaced), people.filter((one) => !isPlaced(one))];
  const bearers = joinGroups(byOffice(placed, threshold).map(bearerOfAll), threshold);
  return withBare(bearers, bare).map((members) => members.toSorted(byAge));
}

/** A mention or a group: its names, its context, its members. */
interface Bearer {
  readonly forms: ReadonlyMap<string, ParsedName>;
  readonly context: PersonContext;
  readonly members: Group;
}

const bearerOf = rememberOf((mention: PlacedMention): Bearer => {
  const name = parseName(mention.name);
  if (name === null) throw new RangeError(`${mention.name} is no full name`);
  return {
    forms: new Map([[nameForm(mention.name), name]]),
    context: readContext(mention.context),
    members: [mention],
  };
});

function bearerOfAll(parts: readonly Bearer[]): Bearer {
  return {
    forms: new Map(parts.flatMap(({ forms }) => [...forms]).toSorted(([a], [b]) => (a < b ? -1 : 1))),
    context: joinContexts(parts.map(({ context }) => context)),
    members: parts.flatMap(({ members }) => members),
  };
}

function joinContexts(contexts: readonly PersonContext[]): PersonContext {
  const all = (of: (context: PersonContext) => ReadonlySet<string>): ReadonlySet<string> =>
    new Set(contexts.flatMap((context) => [...of(context)]));
  const years = contexts.flatMap((context) => context.years ?? []);
  return {
    offices: all(({ offices }) => offices),
    titles: all(({ titles }) => titles),
    countries: all(({ countries }) => countries),
    people: all(({ people }) => people),
    years: years.length === 0 ? null : [Math.min(...years), Math.max(...years)],
  };
}

const isPlaced = ({ context }: Bearer): boolean => context.offices.size + context.countries.size > 0;

/** Bearers of one name in one office, from one to the next in time: where too long lies between, a namesake. */
function byOffice(placed: readonly Bearer[], threshold: number): readonly (readonly Bearer[])[] {
  const groups = new Map(placed.map((one): [Bearer, Bearer[]] => [one, [one]]));
  const join = (a: Bearer, b: Bearer): void => {
    const [ours = [], theirs = []] = [groups.get(a), groups.get(b)];
    if (ours === theirs) return;
    for (const one of theirs) groups.set(one, ours);
    ours.push(...theirs);
  };
  for (const alike of byNameAndOffice(placed).values()) {
    for (const [at, one] of alike.entries()) {
      const before = alike[at - 1];
      if (before !== undefined && pointsOf(before, one) >= threshold) join(before, one);
    }
  }
  return [...new Set(groups.values())];
}

function byNameAndOffice(placed: readonly Bearer[]): ReadonlyMap<string, readonly Bearer[]> {
  const alike = new Map<string, Bearer[]>();
  for (const one of placed.toSorted(byYears)) {
    for (const place of placesOf(one)) {
      const key = `${[...one.forms.keys()].join()} ${place}`;
      alike.set(key, [...(alike.get(key) ?? []), one]);
    }
  }
  return alike;
}

/** Offices, or where none is told, countries. */
const placesOf = ({ context: { offices, countries } }: Bearer): ReadonlySet<string> =>
  offices.size > 0 ? offices : countries;

const byYears = (a: Bearer, b: Bearer): number =>
  (a.context.years?.[0] ?? 9999) - (b.context.years?.[0] ?? 9999);

/** The likeness of the least alike names of two groups, with what both contexts tell; 0 where they cannot be one. */
function pointsOf(a: Bearer, b: Bearer): number {
  const scores = [...a.forms.values()].flatMap((ours) =>
    [...b.forms.values()].map(
      (theirs) => scorePersons({ ...a, name: ours }, { ...b, name: theirs })?.points ?? 0,
    ),
  );
  return shareArticle(a, b) ? 0 : Math.min(...scores);
}

/** Whoever wrote two different names in one article meant two people. */
function shareArticle(a: Bearer, b: Bearer): boolean {
  const articles = new Map(a.members.map((member) => [member.articleKey, nameForm(member.name)]));
  return b.members.some((member) => {
    const other = articles.get(member.articleKey);
    return other !== undefined && other !== nameForm(member.name);
  });
}

interface Link {
  readonly left: Bearer;
  readonly right: Bearer;
  readonly points: number;
}

/** Joins groups by their links, the surest first; a group that might join either of two rivals joins neither. */
function joinGroups(bearers: readonly Bearer[], threshold: number): readonly Bearer[] {
  const ordered = bearers.toSorted((a, b) => (idOf(a) < idOf(b) ? -1 : 1));
  const links = ordered.flatMap((left, at) =>
    ordered.slice(at + 1).flatMap((right): Link[] => {
      const points = pointsOf(left, right);
      return points >= threshold ? [{ left, right, points }] : [];
    }),
  );
  const sure = links.filter((link) => !isContested(link, links));
  const groups = new Map(ordered.map((one): [Bearer, readonly Bearer[]] => [one, [one]]));
  for (const { left, right } of sure.toSorted((a, b) => b.points - a.points)) {
    const [ours = [], theirs = []] = [groups.get(left), groups.get(right)];
    if (ours === theirs || ours.some((one) => theirs.some((other) => areRivals(one, other)))) continue;
    const joined = [...ours, ...theirs];
    for (const one of joined) groups.set(one, joined);
  }
  return [...new Set(groups.values())].map(bearerOfAll);
}

const idOf = ({ members }: Bearer): string => members[0]?.id ?? "";

function isContested(link: Link, links: readonly Link[]): boolean {
  const rival = (one: Bearer, other: Bearer): boolean =>
    links.some(({ left, right }) => {
      const third = left === one ? right : right === one ? left : undefined;
      return third !== undefined && third !== other && areRivals(third, other);
    });
  return rival(link.left, link.right) || rival(link.right, link.left);
}

/** Two that cannot be one person: by name, by what they held, or by one article. */
function areRivals(a: Bearer, b: Bearer): boolean {
  const names = [...a.forms.values()].some((ours) =>
    [...b.forms.values()].some((theirs) => compareNames(ours, theirs) === null),
  );
  return names || contradict(a.context, b.context) || shareArticle(a, b);
}

/** Each bare mention joins the only bearer it can mean; where there is none, those of one name near in time are one. */
function withBare(bearers: readonly Bearer[], bare: readonly Bearer[]): readonly Group[] {
  const homes = withoutRivals(
    bare,
    bare.map((one) => homesOf(one, bearers)),
  );
  const joined = bearers.map(({ members }, home) => [
    ...members,
    ...bare
      .filter((_, at) => homes[at]?.length === 1 && homes[at]?.[0] === home)
      .flatMap((one) => one.members),
  ]);
  const homeless = bare.filter((_, at) => homes[at]?.length === 0);
  const torn = bare.filter((_, at) => (homes[at]?.length ?? 0) > 1);
  return [...joined, ...amongThemselves(homeless), ...torn.map(({ members }) => members)];
}

/** Of two bare mentions that would join one bearer and cannot be one person, neither does. */
function withoutRivals(
  bare: readonly Bearer[],
  homes: readonly (readonly number[])[],
): readonly (readonly number[])[] {
  const joining = Map.groupBy(
    bare.flatMap((one, at) => (homes[at]?.length === 1 ? [{ one, home: homes[at]?.[0] }] : [])),
    ({ home }) => home,
  );
  const forms = new Map(
    [...joining].map(([home, all]) => [home, new Map(all.flatMap(({ one }) => [...one.forms]))] as const),
  );
  const fits = (one: Bearer, home: number): boolean =>
    [...(forms.get(home)?.values() ?? [])].every((other) =>
      [...one.forms.values()].every((name) => compareNames(name, other) !== null),
    );
  return homes.map((possible, at) => {
    const [home] = possible;
    const one = bare[at];
    const torn = possible.length === 1 && home !== undefined && one !== undefined && !fits(one, home);
    return torn ? TORN : possible;
  });
}

/** Stands for more homes than one. */
const TORN: readonly number[] = [-1, -1];

/** The bearers that a bare mention can mean; the people it is named with may single one out. */
function homesOf(one: Bearer, bearers: readonly Bearer[]): readonly number[] {
  const possible = bearers.flatMap((bearer, at) => (canBe(one, bearer) ? [at] : []));
  const sure = possible.filter((at) => sharesPeople(one, bearers[at]));
  return possible.length > 1 && sure.length === 1 ? sure : possible;
}

/** In about the same time: over the years, a namesake may have to do with the same people. */
const sharesPeople = (one: Bearer, other: Bearer | undefined): boolean =>
  other !== undefined &&
  (yearsBetween(one.context, other.context) ?? 0) <= NEAR_YEARS &&
  compareContexts(one.context, other.context).some(({ name }) => name.startsWith("both with"));

function canBe(one: Bearer, bearer: Bearer): boolean {
  const gap = yearsBetween(one.context, bearer.context);
  return (gap === null || gap <= BARE_YEARS) && !areRivals(one, bearer) && isAlike(one, bearer);
}

/** A spelling that differs, or a suffix that is missing, needs more than a name. */
const isAlike = (a: Bearer, b: Bearer): boolean =>
  [...a.forms.values()].some((ours) =>
    [...b.forms.values()].some((theirs) => sumOf(compareNames(ours, theirs) ?? []) >= NAME_ALONE),
  );

const NAME_ALONE = 40;

const sumOf = (features: readonly { readonly points: number }[]): number =>
  features.reduce((sum, { points }) => sum + points, 0);

/** Bare mentions of one name, from one to the next in time; undated ones with all. */
function amongThemselves(bare: readonly Bearer[]): readonly Group[] {
  const byForm = Map.groupBy(bare.toSorted(byYears), ({ forms }) => [...forms.keys()].join());
  return [...byForm.values()].flatMap((alike) => {
    const chains: Bearer[][] = [];
    for (const one of alike) {
      const last = chains.at(-1)?.at(-1);
      const gap = last === undefined ? null : yearsBetween(last.context, one.context);
      if (last === undefined || (gap !== null && gap > BARE_YEARS)) chains.push([one]);
      else chains.at(-1)?.push(one);
    }
    return chains.map((chain) => chain.flatMap(({ members }) => members));
  });
}
