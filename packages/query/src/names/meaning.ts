import type { GraphReader } from "@cursus/graph";
import { CursusError } from "@cursus/kernel";
import type { Meant, Named } from "../answer.ts";
import { type Found, findDoers, findOffices, findPersons } from "./find.ts";

/** More than that many and an answer about all of them would help nobody. */
const MAX_CANDIDATES = { person: 10, doer: 10, office: 300 } as const;

type Kind = keyof typeof MAX_CANDIDATES;

/** The names of a question, looked up: what each was taken to mean. */
export interface Meaning {
  readonly meant: readonly Meant[];
  /** Ids by argument; null where the argument was not given, so that it restricts nothing. */
  readonly ids: (argument: string) => readonly string[] | null;
  /** True where some name was given that means nobody and nothing of the record. */
  readonly unknown: boolean;
}

const KINDS: Readonly<Record<string, Kind>> = { person: "person", by: "doer", office: "office" };
const FINDERS = { person: findPersons, doer: findDoers, office: findOffices } as const;

/**
 * Looks up the arguments `person`, `by` and `office` where they are given, one reading each.
 * Throws NameAmbiguous where a name could mean too many to answer for all.
 */
export async function meaningOf(
  reader: GraphReader,
  given: Readonly<Partial<Record<"person" | "by" | "office", string>>>,
): Promise<Meaning> {
  const asked = Object.entries(given).filter((entry): entry is [string, string] => entry[1] !== undefined);
  const meant = await Promise.all(asked.map(([argument, text]) => meantBy(reader, argument, text)));
  return {
    meant,
    ids: (name) => meant.find(({ argument }) => argument === name)?.candidates.map(({ id }) => id) ?? null,
    unknown: meant.some(({ candidates }) => candidates.length === 0),
  };
}

async function meantBy(reader: GraphReader, argument: string, asked: string): Promise<Meant> {
  const kind = KINDS[argument] ?? "person";
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
 * the rows are about: a name that could mean others too, but for them, is no matter for doubt.
 */
export function meaningWords(meant: readonly Meant[], told: readonly string[] = []): readonly string[] {
  return meant.flatMap(({ argument, asked, candidates, near }) => {
    if (candidates.length === 0) return [unknownWords(argument, asked, near)];
    const about = candidates.filter(({ id }) => told.includes(id));
    const open = about.length > 0 ? about : candidates;
    return open.length === 1 ? [] : [`"${asked}" may mean ${namesOrMore(open)}; the answer is about each.`];
  });
}

function namesOrMore(named: readonly Named[]): string {
  const names = named.slice(0, MAX_LISTED).map(({ name }) => name);
  const left = named.length - names.length;
  return `${names.join(" or ")}${left > 0 ? ` or any of ${left} others` : ""}`;
}

function unknownWords(argument: string, asked: string, near: readonly Named[]): string {
  const what = KINDS[argument] === "office" ? "No office" : "Nobody";
  const like = near.length === 0 ? "" : ` Names like it: ${near.map(({ name }) => name).join(", ")}.`;
  return `${what} called "${asked}" is in the record.${like}`;
}

/** The candidates of an argument in words: "President of Kenya or President of Chile". Undefined if not asked. */
export function candidateNames(meant: readonly Meant[], argument: string): string | undefined {
  const found = meant.find((one) => one.argument === argument);
  return found === undefined ? undefined : namesOrMore(found.candidates);
}
