import { existsSync, readFileSync } from "node:fs";
import { homedir } from "node:os";
import { dirname, join, resolve } from "node:path";
import { CursusError, readEnvironment } from "@cursus/kernel";
import type { Variables } from "./parts.ts";

/** The checkout's root: CURSUS_ROOT, else the nearest folder upwards whose package is `cursus`. */
export function findRoot(env: Variables, from: string): string {
  if (env.CURSUS_ROOT) return resolve(env.CURSUS_ROOT);
  for (let folder = resolve(from); ; folder = dirname(folder)) {
    if (isRoot(folder)) return folder;
    if (folder === dirname(folder))
      throw new CursusError("UsageInvalid", `${from} is in no checkout of Cursus`);
  }
}

function isRoot(folder: string): boolean {
  const manifest = join(folder, "package.json");
  return existsSync(manifest) && JSON.parse(readFileSync(manifest, "utf8")).name === "cursus";
}

/** Where the stack keeps state, data, passwords and logs: CURSUS_HOME, else `.cursus` in the root. */
export function homeOf(root: string, env: Variables): string {
  return resolve(root, readEnvironment(env).CURSUS_HOME ?? ".cursus");
}

/** Downloads shared by all checkouts of one user, by the XDG base directory rules. */
export function cacheFolder(env: Variables): string {
  return join(env.XDG_CACHE_HOME || join(env.HOME || homedir(), ".cache"), "cursus");
}
