import { existsSync } from "node:fs";
import { statfs } from "node:fs/promises";
import { dirname } from "node:path";
import { isGiven, type KnownAddresses, knownAddresses, probeAt } from "./addresses.ts";
import { homeOf } from "./home.ts";
import { PART_NAMES, type PartName, type Variables } from "./parts.ts";
import { isAlive } from "./process-identity.ts";
import { secretPath } from "./secret.ts";
import { readPartState } from "./stack-state.ts";
import { logPath, partFolder } from "./start-context.ts";
import { canRun, findTools, type ToolReport } from "./tools.ts";

/** How one part stands. No password is in it. */
export interface PartReport {
  readonly part: PartName;
  /** What runs it; null where nothing has run it here yet. */
  readonly source: "environment" | "docker" | "process" | null;
  readonly address: string | null;
  readonly serving: boolean;
  /** Why it does not serve. */
  readonly reason: string | null;
  /** True where it serves, or a start could run it. */
  readonly usable: boolean;
  readonly pid: number | null;
  readonly passwordFile: string | null;
  readonly logFile: string | null;
  readonly dataFolder: string | null;
}

/** What is used, what is here, and what is missing: for people, by `cursus doctor`. */
export interface StackReport {
  readonly home: string;
  readonly parts: readonly PartReport[];
  readonly tools: readonly ToolReport[];
  readonly freeDiskBytes: number;
}

/** Reports on the stack without starting, stopping or installing anything. */
export async function stackReport(root: string, env: Variables): Promise<StackReport> {
  const home = homeOf(root, env);
  const [addresses, tools] = await Promise.all([knownAddresses(home, env), findTools(env)]);
  const parts = PART_NAMES.map((part) => reportPart(part, { home, env, addresses, tools }));
  return { home, parts: await Promise.all(parts), tools, freeDiskBytes: await freeBytes(home) };
}

interface Findings {
  readonly home: string;
  readonly env: Variables;
  readonly addresses: KnownAddresses;
  readonly tools: readonly ToolReport[];
}

async function reportPart(part: PartName, { home, env, addresses, tools }: Findings): Promise<PartReport> {
  const given = isGiven(part, env);
  const state = given ? null : await readPartState(home, part);
  const isProcess = state?.kind === "process";
  const reason = await probeAt(part, addresses);
  return {
    part,
    source: given ? "environment" : (state?.kind ?? null),
    address: withoutPassword((part === "redis" ? addresses.redis?.url : addresses.neo4j?.uri) ?? null),
    serving: reason === null,
    reason,
    usable: reason === null || (!given && (await canRun(part, tools, env))),
    pid: state?.process && (await isAlive(state.process)) ? state.process.pid : null,
    passwordFile: state === null ? null : secretPath(home, part),
    logFile: isProcess ? logPath(home, part) : null,
    dataFolder: isProcess ? partFolder(home, part) : null,
  };
}

function withoutPassword(address: string | null): string | null {
  if (address === null || !URL.canParse(address)) return address;
  const url = new URL(address);
  url.password = "";
  return url.href;
}

/** Of the disk that holds the folder, or will. */
async function freeBytes(folder: string): Promise<number> {
  const { bavail, bsize } = await statfs(existsSync(folder) ? folder : dirname(folder));
  return bavail * bsize;
}
