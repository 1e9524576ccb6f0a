import { type Graph, type GraphReader, knownAt } from "@cursus/graph";
import { CursusError, momentAfter } from "@cursus/kernel";
import type { Answer } from "@cursus/query";
import { RULES } from "@cursus/record";
import { z } from "zod";
import { TooManyRequests } from "./access/authenticate.ts";
import type { Caller } from "./access/caller.ts";
import { allows } from "./access/roles.ts";

/** What every question takes besides its own arguments. */
export const pastArgument = z
  .string()
  .max(40)
  .describe(
    "a day (to its end) or moment: answer from what was on record then, by today's rules; for analysts, one at a time",
  )
  .optional();

/** The name of that argument. */
export const PAST = "knownAt";

/** What it takes of the database is much, so that not everybody may have it. */
const NEEDED = "analyst";
const SECONDS_TO_WAIT = 10;

/** Who asks, and of which moment; of now where none is given. */
interface When {
  readonly moment: string | undefined;
  readonly caller: Pick<Caller, "role"> | null;
}

/**
 * Asks the graph of now, or where a moment is given as it stood then. Throws RoleTooLow, DateInvalid, TooManyRequests,
 * and GraphTransient where the record is written to all the time.
 */
export type AskedOf = <A extends Answer>(when: When, ask: (reader: GraphReader) => Promise<A>) => Promise<A>;

/**
 * Asks a graph for all that one server is asked. To ask the past the graph is set back in a transaction that nobody
 * else sees and that is undone: readers are not held up, whoever waits to write goes first. It takes memory for all
 * that has changed since, so one question at a time is asked of the past.
 */
export function askingOf(graph: Graph): AskedOf {
  let isAsked = false;
  return async ({ moment, caller }, ask) => {
    if (moment === undefined) return ask(graph);
    const at = allowedMoment(moment, caller);
    if (isAsked) throw new TooManyRequests("the past is being asked already", SECONDS_TO_WAIT);
    isAsked = true;
    try {
      return notedAt(at, await knownAt(graph, RULES, at, ask));
    } finally {
      isAsked = false;
    }
  };
}

function allowedMoment(moment: string, caller: When["caller"]): Date {
  if (caller === null || !allows(caller.role, NEEDED))
    throw new CursusError("RoleTooLow", `${PAST} needs the role ${NEEDED}`);
  return momentAfter(moment);
}

const notedAt = <A extends Answer>(at: Date, answer: A): A => ({
  ...answer,
  notes: [`As known at ${at.toISOString()}, by the rules ${RULES.version}.`, ...answer.notes],
});

/** The moment among what a question was given, and the question's own arguments. */
export function withoutPast(given: unknown): {
  readonly moment: string | undefined;
  readonly given: Readonly<Record<string, unknown>>;
} {
  const { [PAST]: moment, ...own } = given as Readonly<Record<string, unknown>>;
  if (moment === undefined || typeof moment === "string") return { moment, given: own };
  throw new CursusError("UsageInvalid", `${PAST}: give one moment`);
}
