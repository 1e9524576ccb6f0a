import { mkdtemp, readdir, rename, rm, stat } from "node:fs/promises";
import { basename, dirname, join } from "node:path";
import { CursusError } from "@cursus/kernel";
import { findProgram } from "./find-program.ts";
import { cacheFolder } from "./home.ts";
import { withLock } from "./lock.ts";
import type { OnProgress, Variables } from "./parts.ts";
import { runProgram } from "./run-program.ts";

/** The Neo4j that is run from Maven Central: the long-term support line, Community edition. */
export const NEO4J_VERSION = "5.26.28";
/** Jars fetched for this version on a machine whose Maven has none, its plugins' included; only for showing progress. */
const DOWNLOADED_JARS = 263;
const DOWNLOAD_MS = 30 * 60_000;
const UNFINISHED = ".unfinished-";
const POM = join(import.meta.dirname, "..", "neo4j", "pom.xml");

/** The folder that holds Neo4j's jars once they are downloaded. */
export function jarsFolder(env: Variables): string {
  return join(cacheFolder(env), `neo4j-${NEO4J_VERSION}`);
}

export async function hasJars(env: Variables): Promise<boolean> {
  return await stat(jarsFolder(env)).then(
    (found) => found.isDirectory(),
    () => false,
  );
}

/**
 * The folder of Neo4j's jars; downloads them (118 MB) where they are missing. The folder appears only when it is
 * whole: an interrupted download begins anew, on what Maven has kept. Throws StackMissing without Maven,
 * DownloadFailed where the download does not finish.
 */
export async function ensureJars(env: Variables, onProgress: OnProgress): Promise<string> {
  const folder = jarsFolder(env);
  if (await hasJars(env)) return folder;
  const onWait = () => onProgress({ part: "neo4j", step: "waiting for another download of Neo4j" });
  const work = async () => (await hasJars(env)) || (await download(folder, env, onProgress));
  await withLock(`${folder}.lock`, work, { onWait });
  return folder;
}

async function download(folder: string, env: Variables, onProgress: OnProgress): Promise<void> {
  const command = await findMaven(env);
  await removeUnfinished(folder);
  const unfinished = await mkdtemp(`${folder}${UNFINISHED}`);
  const onLine = countDownloads(onProgress);
  const result = await runProgram({
    command,
    arguments: goal(unfinished),
    env,
    timeoutMs: DOWNLOAD_MS,
    onLine,
  });
  if (!result.ok) throw downloadFailed(result.output);
  await rename(unfinished, folder);
}

/** A new name for each try: a Maven whose parent was killed may still be writing to the last one. */
async function removeUnfinished(folder: string): Promise<void> {
  const names = await readdir(dirname(folder));
  const unfinished = names.filter((name) => name.startsWith(`${basename(folder)}${UNFINISHED}`));
  await Promise.all(
    unfinished.map((name) => rm(join(dirname(folder), name), { recursive: true, force: true })),
  );
}

async function findMaven(env: Variables): Promise<string> {
  const found = await findProgram(["mvn"], env);
  if (found !== null) return found;
  const advice =
    "Install Maven 3.6 or newer (Debian: apt-get install maven), or start Docker, or set NEO4J_URI.";
  throw new CursusError("StackMissing", "Neo4j cannot be downloaded: there is no Maven (mvn)", { advice });
}

/** Strict checksums (-C): a damaged jar fails the download. */
function goal(folder: string): string[] {
  const options = [
    "-DincludeScope=runtime",
    `-DoutputDirectory=${folder}`,
    `-Dneo4j.version=${NEO4J_VERSION}`,
  ];
  return ["-B", "-C", "-f", POM, "dependency:copy-dependencies", ...options];
}

function countDownloads(onProgress: OnProgress): (line: string) => void {
  const told = { part: "neo4j", step: `downloading Neo4j ${NEO4J_VERSION}`, total: DOWNLOADED_JARS } as const;
  let done = 0;
  onProgress({ ...told, done });
  return (line) => {
    if (!/Downloaded from .*\.jar /.test(line)) return;
    done = Math.min(done + 1, DOWNLOADED_JARS);
    onProgress({ ...told, done });
  };
}

function downloadFailed(output: string): CursusError {
  const reason = output.split("\n").find((line) => line.includes("[ERROR]")) ?? "Maven did not finish";
  const advice = "Is Maven Central reachable? Run the command again to go on.";
  return new CursusError(
    "DownloadFailed",
    `Neo4j was not downloaded: ${reason.replace(/^.*\[ERROR\] */, "")}`,
    { advice },
  );
}
