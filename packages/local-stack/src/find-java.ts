import { readdir } from "node:fs/promises";
import { join } from "node:path";
import { findProgram, isExecutable } from "./find-program.ts";
import type { Variables } from "./parts.ts";
import { runProgram } from "./run-program.ts";

/** The Java versions that Neo4j 5.26 supports (its operations manual, "System requirements"). */
const SUPPORTED_MAJORS = [21, 17];
const JVM_FOLDER = "/usr/lib/jvm";

export interface Java {
  readonly path: string;
  readonly version: string;
}

/** Why a Java found is of no use, for the message. */
export interface JavaRefused {
  readonly refused: string;
}

/** A JDK that can run Neo4j and compile its launcher: from JAVA_HOME, PATH, or where Linux systems keep them. */
export async function findJava(env: Variables, jvmFolder = JVM_FOLDER): Promise<Java | JavaRefused> {
  const refusals: string[] = [];
  for (const path of await candidates(env, jvmFolder)) {
    const judged = await judge(path, env);
    if (!("refused" in judged)) return judged;
    refusals.push(judged.refused);
  }
  return { refused: refusals.length === 0 ? "no Java is installed" : refusals.join("; ") };
}

async function candidates(env: Variables, jvmFolder: string): Promise<string[]> {
  const home = env.JAVA_HOME ? [join(env.JAVA_HOME, "bin", "java")] : [];
  const onPath = await findProgram(["java"], env);
  const installed = await readdir(jvmFolder).catch(() => []);
  const paths = [
    ...home,
    ...(onPath === null ? [] : [onPath]),
    ...installed.map((name) => join(jvmFolder, name, "bin", "java")),
  ];
  const present = await Promise.all(paths.map(isExecutable));
  return [...new Set(paths.filter((_, index) => present[index]))];
}

/** Java tells its properties on standard error; the compiler is a module of its own, which a bare JRE lacks. */
async function judge(path: string, env: Variables): Promise<Java | JavaRefused> {
  const asked = { command: path, env, timeoutMs: 10_000 };
  const settings = await runProgram({ ...asked, arguments: ["-XshowSettings:properties", "-version"] });
  const version = /java\.version = (\S+)/.exec(settings.output)?.[1] ?? "";
  if (!settings.ok || version === "") return { refused: `${path} does not run` };
  if (!SUPPORTED_MAJORS.includes(Number.parseInt(version, 10)))
    return { refused: `${path} is Java ${version}` };
  const modules = await runProgram({ ...asked, arguments: ["--list-modules"] });
  return modules.output.includes("jdk.compiler")
    ? { path, version }
    : { refused: `${path} is a JRE, not a JDK` };
}
