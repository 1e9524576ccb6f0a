import type { GraphReader } from "@cursus/graph/reading";
import { CursusError } from "@cursus/kernel";
import type { Meant, Named } from "../answer.ts";
import { type Found, findDoers, findOffices, findParties, findPersons, findPlaces } from "./find.ts";

/** More than that many and an answer about all of them would help nobody. */
const MAX_CANDIDATES = { person: 10, doer: 10, party: 10, office: 300, place: 20 } as const;

type Kind = keyof typeof MAX_CANDIDATES;

/** The ids that an argument means. */
export type IdsOf = (argument: string) => readonly string[] | null;

/** The names of a question, looked up: what each was taken to mean. */
export interface Meaning {
  readonly meant: readonly Meant[];
  /** Ids by argument; null where the argument was not given, so that it restricts nothing. */
  readonly ids: IdsOf;
  /** True where some name was given that means nobody and nothing of the record. */
  readonly unknown: boolean;
}

const KINDS = {
  person: "person",
  a: "party",
  b: "party",
  by: "doer",
  office: "office",
  place: "place",
} as const satisfies Readonly<Record<string, Kind>>;
const FINDERS = {
  person: findPersons,
  doer: findDoers,
  party: findParties,
  office: findOffices,
  place: findPlaces,
} as const;

type NameArgument = keyof typeof KINDS;

export type GivenNames = Readonly<Partial<Record<NameArgument, string | undefined>>>;

const kindOf = (argument: string): Kind =>
  Object.hasOwn(KINDS, argument) ? KINDS[argument as NameArgument] : "person";

/**
 * Looks up the arguments that are names, where they are given, one reading each.
 * Throws NameAmbiguous where a name could mean too many to answer for all.
 */
export async function meaningOf(reader: GraphReader, given: GivenNames): Promise<Meaning> {
  const asked = Object.entries(given).filter((entry): entry is [string, string] => entry[1] !== undefined);
  const meant = await Promise.all(asked.map(([argument, text]) => meantBy(reader, argument, text)));
  return {
    meant,
    ids: (name) => meant.find(({ argument }) => argument === name)?.candidates.map(({ id }) => id) ?? null,
    unknown: meant.some(({ candidates }) => candidates.length === 0),
  };
}

async function meantBy(reader: GraphReader, argument: string, asked: string): Promise<Meant> {
  const kind = kindOf(argument);
  const found: Found = await FINDERS[kind](reader, asked);
  if (found.candidates.length > MAX_CANDIDATES[kind]) throw tooMany(asked, found.candidates);
  return { argument, asked, ...found };
}

function tooMany(asked: string, candidates: readonly Named[]): CursusError {
  const some = candidates.slice(0, 5).map(({ name }) => name);
  return new CursusError("NameAmbiguous", `"${asked}" could mean any of ${candidates.length}`, {
    advice: `give the full name or the id; some of them: ${some.join(", ")}`,
  });
}

const MAX_LISTED = 6;

/**
 * "Nobody called X is in the record" and "X may mean A or B", for the head of an answer. `told` are the ids that
 * the rows are about: an office that could mean others too, but for them, is no matter for doubt. A person is:
 * whoever has the name is told, rows or no rows.
 */
export function meaningWords(meant: readonly Meant[], told: readonly string[] = []): readonly string[] {
  return meant.flatMap(({ argument, asked, candidates, near }) => {
    if (candidates.length === 0) return [unknownWords(argument, asked, near)];
    const about = kindOf(argument) === "office" ? candidates.filter(({ id }) => told.includes(id)) : [];
    const open = about.length > 0 ? about : candidates;
    return open.length === 1 ? [] : [`"${asked}" may mean ${namesOrMore(open)}; the answer is about each.`];
  });
}

/** Namesakes are told apart by their ids: "Rui Costa (5f0e12...) or Rui Costa (a81b30...)". */
function namesOrMore(named: readonly Named[]): string {
  const shown = named.slice(0, MAX_LISTED);
  const names = [...new Set(shown.map((one) => toldApart(one, named)))];
  const left = named.length - shown.length;
  return `${names.join(" or ")}${left > 0 ? ` or any of ${left} others` : ""}`;
}

const SHORT_ID = 8;

function toldApart({ id, name, type }: Named, all: readonly Named[]): string {
  const alike = all.filter((other) => other.name === name).length;
  if (alike === 1) return name;
  return type === "Office" ? `${name} (in ${alike} articles)` : `${name} (${id.slice(0, SHORT_ID)})`;
}

const UNKNOWN: Readonly<Record<Kind, string>> = {
  person: "Nobody",
  doer: "Nobody",
  party: "Nobody",
  office: "No office",
  place: "No place",
};

function unknownWords(argument: string, asked: string, near: readonly Named[]): string {
  const like =
    near.length === 0 ? "" : ` Names like it: ${[...new Set(near.map(({ name }) => name))].join(", ")}.`;
  return `${UNKNOWN[kindOf(argument)]} called "${asked}" is in the record.${like}`;
}

/**
 * The candidates of an argument in words, but for those with the ids `but`: "President of Kenya or President of
 * Chile". Undefined if not asked, or where none is left.
 */
export function candidateNames(
  meant: readonly Meant[],
  argument: string,
  but: readonly string[] = [],
): string | undefined {
  const found = meant.find((one) => one.argument === argument);
  if (found === undefined) return undefined;
  const told = namesOf(found.candidates.filter(({ id }) => but.includes(id)));
  const left = namesOf(found.candidates).filter((name) => !told.includes(name));
  return left.length === 0 && told.length > 0 ? undefined : listedOr(left, MAX_LISTED);
}

const namesOf = (named: readonly Named[]): readonly string[] => [...new Set(named.map(({ name }) => name))];

function listedOr(names: readonly string[], most: number): string {
  const left = names.length - most;
  return `${names.slice(0, most).join(" or ")}${left > 0 ? ` or any of ${left} others` : ""}`;
}
