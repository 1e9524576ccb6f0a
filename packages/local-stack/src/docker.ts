import { join } from "node:path";
import { CursusError, sha256Hex } from "@cursus/kernel";
import type { PartName, Variables } from "./parts.ts";
import { writePrivateFile } from "./private-file.ts";
import { aclRules } from "./redis-settings.ts";
import { runProgram } from "./run-program.ts";
import { ensureSecrets } from "./secret.ts";

const ENGINE_MS = 2_000;
const COMPOSE_MS = 15 * 60_000;

/** The version of the Docker engine that answers within two seconds and has the compose plugin; else null. */
export async function dockerEngine(env: Variables): Promise<string | null> {
  const asked = { command: "docker", env, timeoutMs: ENGINE_MS };
  const [engine, compose] = await Promise.all([
    runProgram({ ...asked, arguments: ["info", "--format", "{{.ServerVersion}}"] }),
    runProgram({ ...asked, arguments: ["compose", "version", "--short"] }),
  ]);
  const version = engine.output.trim();
  return engine.ok && compose.ok && version !== "" ? version : null;
}

/** The containers, volumes and network of one home, named after it, so that two checkouts have two sets. */
export interface ComposeProject {
  readonly name: string;
  readonly file: string;
  /** What the file's variables stand for: ports and the folder of the secrets. */
  readonly variables: Readonly<Record<string, string>>;
}

/** Writes the secrets in the forms that the two images read, and names the project. */
export async function composeProject(
  { root, home }: { readonly root: string; readonly home: string },
  ports: Readonly<Partial<Record<PartName, number>>>,
): Promise<ComposeProject> {
  const secrets = join(home, "secrets");
  const { redis, neo4j } = await ensureSecrets(home);
  await writePrivateFile(join(secrets, "redis-acl"), `${aclRules(redis).join("\n")}\n`);
  await writePrivateFile(join(secrets, "neo4j-auth"), `neo4j/${neo4j}`);
  const variables = { CURSUS_SECRETS: secrets, ...portVariables(ports) };
  return {
    name: `cursus-${sha256Hex(home).slice(0, 10)}`,
    file: join(root, "docker-compose.yml"),
    variables,
  };
}

function portVariables({
  redis,
  neo4j,
}: Readonly<Partial<Record<PartName, number>>>): Record<string, string> {
  return {
    ...(redis === undefined ? {} : { CURSUS_REDIS_PORT: String(redis) }),
    ...(neo4j === undefined ? {} : { CURSUS_NEO4J_PORT: String(neo4j) }),
  };
}

/** Runs `docker compose` on the project, telling its lines. Throws StackFailed with what it said. */
export async function compose(
  project: ComposeProject,
  words: readonly string[],
  { env, onLine = () => {} }: { readonly env: Variables; readonly onLine?: (line: string) => void },
): Promise<void> {
  const result = await runProgram({
    command: "docker",
    arguments: ["compose", "--project-name", project.name, "--file", project.file, ...words],
    env: { ...env, ...project.variables },
    timeoutMs: COMPOSE_MS,
    onLine,
  });
  if (!result.ok)
    throw new CursusError("StackFailed", `docker compose ${words.join(" ")} failed: ${result.output}`);
}
