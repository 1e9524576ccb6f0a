import { mkdir } from "node:fs/promises";
import { join } from "node:path";
import { CursusError } from "@cursus/kernel";
import { findJava } from "../../packages/local-stack/src/find-java.ts";
import { ensureJars } from "../../packages/local-stack/src/neo4j-jars.ts";
import { runProgram } from "../../packages/local-stack/src/run-program.ts";

/** Memory of the tool beside its heap is what it finds free, unless told. */
export interface ImportMemory {
  readonly heap: string;
  readonly offHeap: string;
}

export interface Neo4jImport {
  /** The words after `neo4j-admin`, file names relative to the folder of the files. */
  readonly words: readonly string[];
  readonly files: string;
  /** The folder of a Neo4j that has never been started; its data get there. */
  readonly neo4j: string;
  readonly memory?: ImportMemory;
}

const SMALL: ImportMemory = { heap: "512m", offHeap: "512m" };
const TIMEOUT = 3_600_000;

/** True where neo4j-admin can be run: it needs a JDK, and is not run in a container. */
export const canImport = async (): Promise<boolean> => !("refused" in (await findJava(process.env)));

/**
 * Runs neo4j-admin's import, of the very jars that the local Neo4j is started from (Maven Central's, their checksums
 * asserted when they were fetched); answers with what it says. Throws StackFailed where it does not finish.
 */
export async function importCsv({ words, files, neo4j, memory = SMALL }: Neo4jImport): Promise<string> {
  const java = await findJava(process.env);
  if ("refused" in java) throw new CursusError("StackMissing", `the import needs a JDK: ${java.refused}`);
  const jars = await ensureJars(process.env, () => undefined);
  await mkdir(join(neo4j, "conf"), { recursive: true });
  const { ok, output } = await runProgram({
    command: java.path,
    arguments: [
      `-Xmx${memory.heap}`,
      "-cp",
      join(jars, "*"),
      "org.neo4j.cli.AdminTool",
      ...options(words, memory),
    ],
    cwd: files,
    env: { ...process.env, NEO4J_HOME: neo4j, NEO4J_CONF: join(neo4j, "conf") },
    timeoutMs: TIMEOUT,
  });
  if (!ok) throw new CursusError("StackFailed", `neo4j-admin did not import: ${output.slice(-4_000)}`);
  return output;
}

const options = (words: readonly string[], { offHeap }: ImportMemory): readonly string[] => [
  ...words,
  `--max-off-heap-memory=${offHeap}`,
];
