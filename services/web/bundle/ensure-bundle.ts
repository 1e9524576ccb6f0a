import { mkdir, mkdtemp, readFile, rename, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { CursusError } from "@cursus/kernel";
import { compressFolder } from "./compress.ts";
import { hashOfSources } from "./sources.ts";

/** The page as it is served. */
export interface Bundle {
  /** Holds `index.html` and `assets/`. */
  readonly folder: string;
}

const ROOT = join(import.meta.dirname, "..");
const BUILT = join(ROOT, "dist");
const STAMP = ".sources";

/**
 * The bundled page; built first where there is none or its sources have changed since, which `onBuild` hears of.
 * Two processes may build at once: each in a folder of its own, and the last to end is served. Throws PageNotBuilt.
 */
export async function ensureBundle(onBuild: () => void = () => {}): Promise<Bundle> {
  const hash = await hashOfSources(ROOT);
  const folder = join(BUILT, hash.slice(0, 16));
  if ((await stampOf(folder)) === hash) return { folder };
  onBuild();
  try {
    await build(hash, folder);
  } catch (cause) {
    if ((await stampOf(folder)) === hash) return { folder };
    throw new CursusError("PageNotBuilt", "the page could not be bundled", {
      cause,
      advice: "`npm run check` tells what is wrong with its sources.",
    });
  }
  return { folder };
}

async function build(hash: string, folder: string): Promise<void> {
  // Vite is loaded only where there is something to build.
  const { buildPage } = await import("./build.ts");
  await mkdir(BUILT, { recursive: true });
  const fresh = await mkdtemp(join(BUILT, "build-"));
  try {
    await buildPage(ROOT, fresh);
    await compressFolder(fresh);
    await writeFile(join(fresh, STAMP), hash);
    await rm(folder, { recursive: true, force: true });
    await rename(fresh, folder);
  } finally {
    await rm(fresh, { recursive: true, force: true });
  }
}

async function stampOf(folder: string): Promise<string | null> {
  return readFile(join(folder, STAMP), "utf8").catch(() => null);
}
