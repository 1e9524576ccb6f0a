import { join } from "node:path";
import { CursusError } from "@cursus/kernel";
import { findJava } from "./find-java.ts";
import { launchProcess } from "./launch-process.ts";
import type { LocalPart } from "./local-part.ts";
import { ensureJars } from "./neo4j-jars.ts";
import { jvmOptions, neo4jMemory, neo4jSettings } from "./neo4j-settings.ts";
import type { Variables } from "./parts.ts";
import { writePrivateFile } from "./private-file.ts";
import { ensureSecret, secretPath } from "./secret.ts";
import { logPath, partFolder } from "./start-context.ts";

const LAUNCHER = join(import.meta.dirname, "..", "neo4j", "Launcher.java");

/** Neo4j Community as a Java process, from the jars of Maven Central. */
export const localNeo4j: LocalPart = {
  name: "neo4j",
  title: "Neo4j",
  startMs: 180_000,
  stopMs: 30_000,
  async prepare({ home, env, onProgress }) {
    const java = await requireJava(env);
    const jars = await ensureJars(env, onProgress);
    await ensureSecret(home, "neo4j");
    const folder = partFolder(home, "neo4j");
    const memory = neo4jMemory(env);
    return async (port) => {
      await writePrivateFile(join(folder, "conf", "neo4j.conf"), neo4jSettings(port, memory));
      return await launchProcess({
        command: java,
        arguments: [
          ...jvmOptions(memory),
          "-cp",
          join(jars, "*"),
          LAUNCHER,
          folder,
          secretPath(home, "neo4j"),
        ],
        cwd: folder,
        env,
        logPath: logPath(home, "neo4j"),
      });
    };
  },
};

/** The path of a fitting JDK. Throws StackMissing with what was found instead. */
async function requireJava(env: Variables): Promise<string> {
  const java = await findJava(env);
  if (!("refused" in java)) return java.path;
  const advice =
    "Install a JDK 17 or 21 (Debian: apt-get install openjdk-17-jdk-headless), or start Docker, or set NEO4J_URI.";
  throw new CursusError("StackMissing", `Neo4j needs a JDK 17 or 21: ${java.refused}`, { advice });
}
