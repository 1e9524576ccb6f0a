import { chmod, mkdir, mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { dockerEngine } from "./docker.ts";
import { findJava } from "./find-java.ts";
import { ensureJars, jarsFolder } from "./neo4j-jars.ts";
import type { StackProgress } from "./parts.ts";
import { findRedis, programWords } from "./redis-program.ts";

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "cursus-programs-"));
});
afterEach(() => rm(folder, { recursive: true }));

/** Puts a shell script in the place of a program. */
async function program(path: string, ...lines: string[]): Promise<void> {
  await mkdir(dirname(join(folder, path)), { recursive: true });
  await writeFile(join(folder, path), ["#!/bin/sh", ...lines, ""].join("\n"));
  await chmod(join(folder, path), 0o755);
}

/** Only our own scripts, and the shell's tools. */
function env() {
  return { PATH: `${join(folder, "bin")}:/bin:/usr/bin`, XDG_CACHE_HOME: join(folder, "cache") };
}

const onlyOurs = () => ({ PATH: join(folder, "bin"), XDG_CACHE_HOME: join(folder, "cache") });

describe("Java", () => {
  const java = (version: string, modules: string) => [
    `case "$1" in --list-modules) echo "${modules}";; *) echo "    java.version = ${version}" >&2;; esac`,
  ];

  test("that is absent is told", async () => {
    expect(await findJava(onlyOurs(), join(folder, "jvm"))).toEqual({ refused: "no Java is installed" });
  });

  test("that is too old, or has no compiler, is told with its place", async () => {
    await program("bin/java", ...java("11.0.2", "jdk.compiler@11"));
    await program("jvm/jre-17/bin/java", ...java("17.0.1", "java.base@17"));
    expect(await findJava(onlyOurs(), join(folder, "jvm"))).toEqual({
      refused: `${folder}/bin/java is Java 11.0.2; ${folder}/jvm/jre-17/bin/java is a JRE, not a JDK`,
    });
  });

  test("is found beside an unfit one, and JAVA_HOME comes first", async () => {
    await program("bin/java", ...java("1.8.0_402", ""));
    await program("jvm/jdk-21/bin/java", ...java("21.0.3", "jdk.compiler@21"));
    await program("own/bin/java", ...java("17.0.9", "jdk.compiler@17"));
    const jvm = join(folder, "jvm");
    expect(await findJava(onlyOurs(), jvm)).toMatchObject({ version: "21.0.3" });
    expect(await findJava({ ...onlyOurs(), JAVA_HOME: join(folder, "own") }, jvm)).toMatchObject({
      version: "17.0.9",
    });
  });
});

describe("Redis", () => {
  test("is found as Valkey, and under Debian's other name for its binary", async () => {
    expect(await findRedis(onlyOurs())).toBeNull();
    await program("bin/redis-check-rdb", 'echo "Redis server v=7.0.15 sha=0"');
    expect(await findRedis(onlyOurs())).toMatchObject({ argv0: "redis-server", version: "7.0.15" });
    await program("bin/valkey-server", 'echo "Valkey server v=8.1.1 sha=0"');
    expect(await findRedis(onlyOurs())).toMatchObject({ version: "8.1.1" });
  });

  test("is told under the name that it is started under", () => {
    const path = "/usr/bin/redis-check-rdb";
    expect(programWords({ path, argv0: "redis-server", version: "7.0.15" })).toBe(
      "7.0.15 (/usr/bin/redis-check-rdb, which is redis-server under another name)",
    );
    const valkey = "/usr/bin/valkey-server";
    expect(programWords({ path: valkey, argv0: valkey, version: "8.1.1" })).toBe(
      "8.1.1 (/usr/bin/valkey-server)",
    );
  });
});

describe("a Docker engine", () => {
  test.each([
    ["answers with the compose plugin", 'echo "27.1"', "27.1"],
    ["does not answer", 'echo "Cannot connect" >&2; exit 1', null],
    ["has no compose plugin", '[ "$1" = info ] && echo 27.1', null],
    ["hangs", "sleep 20; echo 27.1", null],
  ])("that %s", async (_, script, version) => {
    await program("bin/docker", script);
    const before = performance.now();
    expect(await dockerEngine(env())).toBe(version);
    expect(performance.now() - before).toBeLessThan(15_000);
  });
});

describe("Neo4j's jars", () => {
  const target =
    'for word in "$@"; do case "$word" in -DoutputDirectory=*) out=$(echo "$word" | cut -d= -f2);; esac; done';

  test("are downloaded once where two ask at the same time, with progress", async () => {
    await program(
      "bin/mvn",
      target,
      `echo run >> ${folder}/runs`,
      'echo "[INFO] Downloaded from central: x.jar (1 kB)"',
      'echo jar > "$out/a.jar"',
    );
    const progress: StackProgress[] = [];
    const ask = () => ensureJars(env(), (step) => progress.push(step));
    expect(await Promise.all([ask(), ask()])).toEqual([jarsFolder(env()), jarsFolder(env())]);
    expect(await readdir(jarsFolder(env()))).toEqual(["a.jar"]);
    expect(await readFile(join(folder, "runs"), "utf8")).toBe("run\n");
    expect(progress.filter((step) => step.done === 1)).toHaveLength(1);
  });

  test("that were interrupted do not count, and the next download begins anew", async () => {
    await program(
      "bin/mvn",
      target,
      'echo half > "$out/half.jar"',
      'echo "[ERROR] no route to host"',
      "exit 1",
    );
    await expect(ensureJars(env(), () => {})).rejects.toMatchObject({
      code: "DownloadFailed",
      message: "Neo4j was not downloaded: no route to host",
    });
    await program("bin/mvn", target, 'echo whole > "$out/whole.jar"');
    await ensureJars(env(), () => {});
    expect(await readdir(jarsFolder(env()))).toEqual(["whole.jar"]);
    expect(await readdir(join(folder, "cache", "cursus"))).toEqual(["neo4j-5.26.28"]);
  });

  test("cannot be had without Maven, which is said with what to install", async () => {
    await expect(ensureJars(onlyOurs(), () => {})).rejects.toMatchObject({
      code: "StackMissing",
      advice: expect.stringContaining("Install Maven"),
    });
  });
});
