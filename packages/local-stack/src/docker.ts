import { join } from "node:path";
import { CursusError, sha256Hex } from "@cursus/kernel";
import type { PartName, Variables } from "./parts.ts";
import { writePrivateFile } from "./private-file.ts";
import { aclRules } from "./redis-settings.ts";
import { type ProgramResult, runProgram } from "./run-program.ts";
import { ensureSecrets } from "./secret.ts";

const ENGINE_MS = 2_000;
const UP_MS = 15 * 60_000;

/** The version of the Docker engine that answers within two seconds and has the compose plugin; else null. */
export async function dockerEngine(env: Variables): Promise<string | null> {
  const asked = { command: "docker", env, timeoutMs: ENGINE_MS };
  const [engine, compose] = await Promise.all([
    runProgram({ ...asked, arguments: ["info", "--format", "{{.ServerVersion}}"] }),
    runProgram({ ...asked, arguments: ["compose", "version", "--short"] }),
  ]);
  return engine.ok && compose.ok && engine.output.trim() !== "" ? engine.output.trim() : null;
}

/** A name of its own for each home, so that two checkouts have two sets of containers and volumes. */
export function projectName(home: string): string {
  return `cursus-${sha256Hex(home).slice(0, 10)}`;
}

export interface ComposeTarget {
  readonly root: string;
  readonly home: string;
  readonly env: Variables;
}

/** Starts the parts as containers on these loopback ports and waits until they are healthy. Throws StackFailed. */
export async function composeUp(
  target: ComposeTarget,
  ports: Readonly<Partial<Record<PartName, number>>>,
): Promise<void> {
  await writeComposeSecrets(target.home);
  const parts = Object.keys(ports);
  const result = await compose(target, ["up", "--detach", "--wait", ...parts], {
    CURSUS_REDIS_PORT: ports.redis?.toString(),
    CURSUS_NEO4J_PORT: ports.neo4j?.toString(),
  });
  if (!result.ok)
    throw new CursusError(
      "StackFailed",
      `docker compose did not start ${parts.join(" and ")}: ${result.output}`,
    );
}

/** Stops the containers; their volumes keep the data. */
export async function composeStop(target: ComposeTarget, parts: readonly PartName[]): Promise<void> {
  const result = await compose(target, ["stop", ...parts], {});
  if (!result.ok)
    throw new CursusError(
      "StackFailed",
      `docker compose did not stop ${parts.join(" and ")}: ${result.output}`,
    );
}

/** The forms in which the two images take their passwords: as files, never as variables that `docker inspect` shows. */
async function writeComposeSecrets(home: string): Promise<void> {
  const { redis, neo4j } = await ensureSecrets(home);
  await writePrivateFile(join(home, "secrets", "redis-acl"), `${aclRules(redis).join("\n")}\n`);
  await writePrivateFile(join(home, "secrets", "neo4j-auth"), `neo4j/${neo4j}`);
}

async function compose(
  target: ComposeTarget,
  words: readonly string[],
  ports: Variables,
): Promise<ProgramResult> {
  const file = join(target.root, "docker-compose.yml");
  return await runProgram({
    command: "docker",
    arguments: ["compose", "--project-name", projectName(target.home), "--file", file, ...words],
    env: { ...target.env, ...ports, CURSUS_SECRETS: join(target.home, "secrets") },
    timeoutMs: UP_MS,
  });
}
