import { mkdir, mkdtemp, readdir, rm } from "node:fs/promises";
import { join } from "node:path";
import {
  type PartName,
  type StackAddresses,
  signalPart,
  startStack,
  type Variables,
} from "@cursus/local-stack";
import { testContainers } from "./containers.ts";

/** Variables that would lead a private stack to servers of somebody else. */
const NOT_INHERITED = [
  "NEO4J_URI",
  "NEO4J_USER",
  "NEO4J_PASSWORD",
  "REDIS_URL",
  "CURSUS_REDIS_PORT",
  "CURSUS_NEO4J_PORT",
];

export interface PrivateStack {
  readonly home: string;
  readonly addresses: StackAddresses;
  /** Kills the servers and removes their data. */
  end(): Promise<void>;
}

/**
 * Starts servers for this test run alone: by testcontainers where a Docker engine answers, else as processes. With
 * `fill`, which puts data into the folder of a Neo4j that has not been started yet, always as processes.
 */
export async function startPrivateStack(
  root: string,
  fill?: (neo4jFolder: string) => Promise<void>,
): Promise<PrivateStack> {
  await endAbandoned(root);
  const home = await makeHome(root);
  const containers = testContainers();
  const end = async () => {
    await containers.down();
    await endHome(root, home);
  };
  try {
    await fill?.(join(home, "neo4j"));
    const { addresses } = await startStack({
      root,
      env: privateVariables(home),
      composeUp: containers.up,
      ...(fill === undefined ? {} : { kind: "process" as const }),
    });
    return { home, addresses, end };
  } catch (error) {
    await end();
    throw error;
  }
}

/** The variables under which the command line and the packages find the stack of this home, and no other. */
export function privateVariables(home: string): Variables {
  const inherited = Object.entries(process.env).filter(([name]) => !NOT_INHERITED.includes(name));
  return { ...Object.fromEntries(inherited), CURSUS_HOME: home };
}

/** The folder's name tells which process uses it. */
async function makeHome(root: string): Promise<string> {
  const runs = runsFolder(root);
  await mkdir(runs, { recursive: true });
  return await mkdtemp(join(runs, `${process.pid}-`));
}

function runsFolder(root: string): string {
  return join(root, ".cursus", "test");
}

/** Ends what a killed test run has left behind. */
async function endAbandoned(root: string): Promise<void> {
  const names = await readdir(runsFolder(root)).catch(() => []);
  const abandoned = names.filter((name) => !isRunning(Number.parseInt(name, 10)));
  await Promise.all(abandoned.map((name) => endHome(root, join(runsFolder(root), name))));
}

function isRunning(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch {
    return false;
  }
}

/** No grace: nobody needs the data any more. */
async function endHome(root: string, home: string): Promise<void> {
  const kill = (part: PartName) =>
    signalPart({ root, env: privateVariables(home) }, part, "SIGKILL").catch(() => {});
  await Promise.all([kill("redis"), kill("neo4j")]);
  await rm(home, { recursive: true, force: true, maxRetries: 20, retryDelay: 100 });
}
