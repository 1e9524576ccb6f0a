import { randomBytes } from "node:crypto";
import { CursusError } from "@cursus/kernel";
import {
  locateStack,
  type PartName,
  type PartSignal,
  type StackAddresses,
  signalPart,
  startParts,
  type Variables,
} from "@cursus/local-stack";
import { inject } from "vitest";
import { privateVariables } from "./private-stack.ts";

/** The servers of one test run, as vitest hands them to each test file. */
export interface TestStack {
  /** `given` by the environment: may be written to, but not hurt. */
  readonly kind: "given" | "private";
  readonly root: string;
  /** The state folder of a private stack; empty where the servers are given. */
  readonly home: string;
  readonly addresses: StackAddresses;
}

declare module "vitest" {
  export interface ProvidedContext {
    testStack: TestStack;
  }
}

export function stackAddresses(): StackAddresses {
  return inject("testStack").addresses;
}

/** The variables that lead a child process, such as the command line, to the servers of this run. */
export function stackVariables(): Variables {
  const { kind, home, addresses } = inject("testStack");
  if (kind === "given") return process.env;
  const { uri, user, password } = addresses.neo4j;
  const given = {
    NEO4J_URI: uri,
    NEO4J_USER: user,
    NEO4J_PASSWORD: password,
    REDIS_URL: addresses.redis.url,
  };
  return { ...privateVariables(home), ...given };
}

/** A queue prefix that no other test file uses. */
export function uniquePrefix(): string {
  return `test-${randomBytes(6).toString("hex")}`;
}

/** Runs one Cypher statement; answers with the value that it returns. */
export type CypherRunner = (cypher: string) => Promise<unknown>;

/** Few enough for one transaction, whatever hangs on them. */
const WIPED_AT_ONCE = 5_000;

const WIPE = `
MATCH (n) WHERE NOT n:SchemaVersion AND NOT n:Lane
WITH n LIMIT ${WIPED_AT_ONCE} DETACH DELETE n RETURN count(n)`;

/** Whoever took the lane before this has read what is no longer there. */
const UNMARK = "MATCH (lane:Lane) REMOVE lane.mark RETURN count(lane)";

/** Empties the graph, but for what migrations made: its constraints, its schema version and the commit lane. */
export async function wipeGraph(run: CypherRunner): Promise<void> {
  while (Number(await run(WIPE)) > 0);
  await run(UNMARK);
}

/** Kills a server at once, as a crash would. Waits until it no longer answers. */
export async function killPart(part: PartName): Promise<void> {
  await hurt(part, "SIGKILL");
  while (!(await isSilent(part)));
}

/** Stops a server from answering, without closing its connections, until `resumePart`. */
export async function pausePart(part: PartName): Promise<void> {
  await hurt(part, "SIGSTOP");
}

export async function resumePart(part: PartName): Promise<void> {
  await hurt(part, "SIGCONT");
}

/** Starts a killed server again, on its data and at its address, and waits until it serves. */
export async function startPart(part: PartName): Promise<void> {
  const { root, home } = inject("testStack");
  await startParts({ root, env: privateVariables(home), only: [part] });
}

async function hurt(part: PartName, signal: PartSignal): Promise<void> {
  const { kind, root, home } = inject("testStack");
  if (kind === "given")
    throw new CursusError("UsageInvalid", "tests do not hurt servers that the environment names");
  await signalPart({ root, env: privateVariables(home) }, part, signal);
}

async function isSilent(part: PartName): Promise<boolean> {
  const { root, home } = inject("testStack");
  const located = await locateStack(root, privateVariables(home));
  return "missing" in located && located.missing.some((missing) => missing.part === part);
}
