import { dockerEngine } from "./docker.ts";
import { findJava } from "./find-java.ts";
import { findProgram } from "./find-program.ts";
import { hasJars, jarsFolder, NEO4J_VERSION } from "./neo4j-jars.ts";
import type { PartName, Variables } from "./parts.ts";
import { findApt, findRedis, programWords } from "./redis-program.ts";

/** Something that parts are run with. */
export interface ToolReport {
  readonly name: "docker" | "redis" | "java" | "maven" | "neo4j";
  /** Its version or place; null where it is not here. */
  readonly found: string | null;
  /** What is wrong with it and what to do, or null. */
  readonly advice: string | null;
}

/** Looks for all that could run a part on this machine. Installs nothing. */
export async function findTools(env: Variables): Promise<readonly ToolReport[]> {
  return await Promise.all([docker(env), redis(env), java(env), maven(env), neo4j(env)]);
}

/** True where the part could be run with these tools, after a download or an installation if need be. */
export async function canRun(part: PartName, tools: readonly ToolReport[], env: Variables): Promise<boolean> {
  const has = (name: ToolReport["name"]) => tools.some((tool) => tool.name === name && tool.found !== null);
  if (has("docker")) return true;
  if (part === "redis") return has("redis") || (await findApt(env)) !== null;
  return has("java") && (has("neo4j") || has("maven"));
}

async function docker(env: Variables): Promise<ToolReport> {
  const found = await dockerEngine(env);
  const advice =
    found === null ? "No engine with the compose plugin answers; local processes are used instead." : null;
  return { name: "docker", found, advice };
}

async function redis(env: Variables): Promise<ToolReport> {
  const program = await findRedis(env);
  if (program !== null) return { name: "redis", found: programWords(program), advice: null };
  const apt = await findApt(env);
  const advice =
    apt === null ? "Install Redis 7 or Valkey." : "The first start installs redis-tools with apt-get.";
  return { name: "redis", found: null, advice };
}

async function java(env: Variables): Promise<ToolReport> {
  const judged = await findJava(env);
  if (!("refused" in judged))
    return { name: "java", found: `${judged.version} (${judged.path})`, advice: null };
  return { name: "java", found: null, advice: `Install a JDK 17 or 21: ${judged.refused}.` };
}

async function maven(env: Variables): Promise<ToolReport> {
  const found = await findProgram(["mvn"], env);
  const isNeeded = found === null && !(await hasJars(env));
  return {
    name: "maven",
    found,
    advice: isNeeded ? "Install Maven 3.6 or newer: it downloads Neo4j." : null,
  };
}

async function neo4j(env: Variables): Promise<ToolReport> {
  if (await hasJars(env))
    return { name: "neo4j", found: `${NEO4J_VERSION} (${jarsFolder(env)})`, advice: null };
  return { name: "neo4j", found: null, advice: `The first start downloads Neo4j ${NEO4J_VERSION} (118 MB).` };
}
