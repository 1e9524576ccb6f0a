import { CursusError } from "@cursus/kernel";
import { findProgram } from "./find-program.ts";
import type { OnProgress, Variables } from "./parts.ts";
import { runProgram } from "./run-program.ts";

export interface RedisProgram {
  readonly path: string;
  /** The name to start it under: one binary serves under several names. */
  readonly argv0: string;
  readonly version: string;
}

const NAMES = ["redis-server", "valkey-server"];
const INSTALL_MS = 10 * 60_000;

/** A Redis or Valkey server on PATH, or null. */
export async function findRedis(env: Variables): Promise<RedisProgram | null> {
  const found = await findProgram(NAMES, env);
  if (found !== null) return await identifyRedis(found, found, env);
  const check = await findProgram(["redis-check-rdb"], env);
  return check === null ? null : await identifyRedis(check, "redis-server", env);
}

/** Its version and place; where one binary serves under several names, also the one it is started under. */
export function programWords({ path, argv0, version }: RedisProgram): string {
  return `${version} (${argv0 === path ? path : `${path}, which is ${argv0} under another name`})`;
}

async function identifyRedis(path: string, argv0: string, env: Variables): Promise<RedisProgram | null> {
  const told = await runProgram({ command: path, argv0, arguments: ["--version"], env, timeoutMs: 5_000 });
  const version = /^(?:Redis|Valkey) server v=(\S+)/im.exec(told.output)?.[1];
  return version === undefined ? null : { path, argv0, version };
}

/**
 * A Redis program; installed where it is missing and this is Debian under root. Throws StackMissing where it cannot
 * be had.
 */
export async function ensureRedis(env: Variables, onProgress: OnProgress): Promise<RedisProgram> {
  const found = await findRedis(env);
  if (found !== null) return found;
  const apt = await findApt(env);
  const reason = apt === null ? "" : await install(apt, env, onProgress);
  const installed = reason === "" ? await findRedis(env) : null;
  if (installed !== null) return installed;
  throw redisMissing(reason);
}

/** The program that can install Redis: apt-get, for the system's administrator on Debian and its kin; else null. */
export async function findApt(env: Variables): Promise<string | null> {
  return process.getuid?.() === 0 ? await findProgram(["apt-get"], env) : null;
}

/**
 * Installs Debian's redis-tools: it holds the server's binary (redis-server there is a link to redis-check-rdb), while
 * the package redis-server would also start a service of its own on port 6379, now and at each boot.
 */
async function install(apt: string, env: Variables, onProgress: OnProgress): Promise<string> {
  const asked = { command: apt, env: { ...env, DEBIAN_FRONTEND: "noninteractive" }, timeoutMs: INSTALL_MS };
  for (const words of [["update"], ["install", "-y", "--no-install-recommends", "redis-tools"]]) {
    onProgress({ part: "redis", step: `installing Redis: apt-get ${words.join(" ")}` });
    const result = await runProgram({ ...asked, arguments: words });
    if (!result.ok)
      return result.output.split("\n").findLast((line) => line.startsWith("E:")) ?? "apt-get failed";
  }
  return "";
}

function redisMissing(reason: string): CursusError {
  const advice =
    "Install Redis 7 or Valkey (Debian: apt-get install redis-server), or start Docker, or set REDIS_URL.";
  const tried = reason === "" ? "" : ` and could not be installed (${reason})`;
  return new CursusError("StackMissing", `there is no redis-server on PATH${tried}`, { advice });
}
