import { CursusError } from "@cursus/kernel";
import { isGiven, knownAddresses, probeAt } from "./addresses.ts";
import { homeOf } from "./home.ts";
import { PART_NAMES, type PartName, type StackAddresses, type Variables } from "./parts.ts";

export interface MissingPart {
  readonly part: PartName;
  /** Why, in words. */
  readonly reason: string;
}

export type LocatedStack = StackAddresses | { readonly missing: readonly MissingPart[] };

/** Finds the running stack, or tells within five seconds which part does not answer. Starts nothing. */
export async function locateStack(root: string, env: Variables): Promise<LocatedStack> {
  const addresses = await knownAddresses(homeOf(root, env), env);
  const reasons = await Promise.all(PART_NAMES.map((part) => probeAt(part, addresses)));
  const missing = PART_NAMES.flatMap((part, index) => toMissing(part, reasons[index] ?? null));
  const { redis, neo4j } = addresses;
  return redis !== null && neo4j !== null && missing.length === 0 ? { redis, neo4j } : { missing };
}

/** The running stack. Throws StackNotRunning, in one line, where a part does not answer. */
export async function requireStack(root: string, env: Variables): Promise<StackAddresses> {
  const located = await locateStack(root, env);
  if (!("missing" in located)) return located;
  const reasons = located.missing.map(({ part, reason }) => `${TITLES[part]} is not running (${reason})`);
  throw new CursusError("StackNotRunning", reasons.join(" and "), {
    advice: adviceFor(located.missing, env),
  });
}

const TITLES: Readonly<Record<PartName, string>> = { redis: "Redis", neo4j: "Neo4j" };

const VARIABLES: Readonly<Record<PartName, string>> = { redis: "REDIS_URL", neo4j: "NEO4J_URI" };

function adviceFor(missing: readonly MissingPart[], env: Variables): string {
  const given = missing.filter(({ part }) => isGiven(part, env)).map(({ part }) => VARIABLES[part]);
  const check = given.length === 0 ? [] : [`Check ${given.join(" and ")}.`];
  const run = given.length === missing.length ? [] : ["Run `npm start` or `cursus up`."];
  return [...check, ...run].join(" ");
}

function toMissing(part: PartName, reason: string | null): MissingPart[] {
  return reason === null ? [] : [{ part, reason }];
}
