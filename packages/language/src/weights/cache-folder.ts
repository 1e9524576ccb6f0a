import { mkdir, readdir, rename, rm, stat } from "node:fs/promises";
import { homedir } from "node:os";
import { join } from "node:path";
import type { Environment } from "./environment.ts";

/** Where models are kept for all checkouts of one user, by the XDG base directory rules. */
export function modelCache(env: Environment): string {
  return join(env.XDG_CACHE_HOME || join(env.HOME || homedir(), ".cache"), "cursus", "models");
}

const DRAFT = ".draft-";
/** A draft this old belongs to a run that was killed. */
const STALE_MS = 6 * 60 * 60 * 1_000;
let drafts = 0;

/**
 * Makes `cache/name` (a file or folder) whole or not at all: `write` fills a draft folder and returns the path inside
 * it that is moved into place. Two processes may do so at once; the one that comes second finds it there.
 */
export async function keep(
  cache: string,
  name: string,
  write: (draft: string) => Promise<string>,
): Promise<string> {
  await removeStaleDrafts(cache);
  const draft = join(cache, `${DRAFT}${process.pid}-${drafts++}`);
  const target = join(cache, name);
  await mkdir(draft, { recursive: true });
  try {
    await moveInto(await write(draft), target);
  } finally {
    await rm(draft, { recursive: true, force: true });
  }
  return target;
}

async function moveInto(made: string, target: string): Promise<void> {
  try {
    await rename(made, target);
  } catch (error) {
    // A folder cannot take the place of a full one: another process was faster.
    if (!(await exists(target))) throw error;
  }
}

async function removeStaleDrafts(cache: string): Promise<void> {
  await mkdir(cache, { recursive: true });
  for (const name of await readdir(cache)) {
    if (!name.startsWith(DRAFT)) continue;
    const path = join(cache, name);
    const made = await stat(path).catch(() => null);
    if (made !== null && Date.now() - made.mtimeMs > STALE_MS)
      await rm(path, { recursive: true, force: true });
  }
}

export async function exists(path: string): Promise<boolean> {
  return (await stat(path).catch(() => null)) !== null;
}
