import { readdir, stat } from "node:fs/promises";
import { join, resolve } from "node:path";
import { isReadable } from "@cursus/intake";
import { CursusError } from "@cursus/kernel";

/** A file to be taken in, as it was when the import began. */
export interface SourceFile {
  readonly path: string;
  readonly bytes: number;
  /** When it was last changed, in milliseconds. */
  readonly changed: number;
}

/** What is taken in, and how many files are not because nothing reads their kind. */
export interface Sources {
  readonly files: readonly SourceFile[];
  readonly leftOut: number;
}

/**
 * The files under these paths, in the order of the paths and of names within a folder, folders inside it entered;
 * hidden ones are passed over, and those of no kind that is read are left out and counted. Throws FileUnreadable where there is none.
 */
export async function listSources(paths: readonly string[]): Promise<Sources> {
  const files: SourceFile[] = [];
  let leftOut = 0;
  for (const path of paths) {
    const found = await filesUnder(resolve(path));
    files.push(...found.files);
    leftOut += found.leftOut;
  }
  if (files.length > 0) return { files, leftOut };
  throw new CursusError("FileUnreadable", "there is no file to import", {
    advice: "`cursus import --help` lists the kinds that are read.",
  });
}

async function filesUnder(path: string): Promise<Sources> {
  const found = await stat(path).catch(() => {
    throw new CursusError("FileUnreadable", `there is no such file or folder: ${path}`);
  });
  const one = { path, bytes: found.size, changed: Math.trunc(found.mtimeMs) };
  if (!found.isDirectory()) return { files: [one], leftOut: 0 };
  const names = (await readdir(path, { recursive: true })).filter(isShown).sort();
  const files: SourceFile[] = [];
  let leftOut = 0;
  for (const name of names) {
    const inside = await stat(join(path, name)).catch(() => null);
    if (inside?.isFile() !== true) continue;
    if (isReadable(name))
      files.push({ path: join(path, name), bytes: inside.size, changed: Math.trunc(inside.mtimeMs) });
    else leftOut += 1;
  }
  return { files, leftOut };
}

const isShown = (name: string): boolean => !/(?:^|[\\/])[.~]/.test(name);
