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

/**
 * The files under these paths, in the order of the paths and of names within a folder, folders inside it entered;
 * hidden ones and those of no kind that is read are left out. Throws FileUnreadable where there is none.
 */
export async function listSources(paths: readonly string[]): Promise<readonly SourceFile[]> {
  const files: SourceFile[] = [];
  for (const path of paths) files.push(...(await filesUnder(resolve(path))));
  if (files.length > 0) return files;
  throw new CursusError("FileUnreadable", "there is no file to import", {
    advice: "`cursus import --help` lists the kinds that are read.",
  });
}

async function filesUnder(path: string): Promise<SourceFile[]> {
  const found = await stat(path).catch(() => {
    throw new CursusError("FileUnreadable", `there is no such file or folder: ${path}`);
  });
  if (!found.isDirectory()) return [{ path, bytes: found.size, changed: Math.trunc(found.mtimeMs) }];
  const names = (await readdir(path, { recursive: true })).filter(isReadable).sort();
  const files: SourceFile[] = [];
  for (const name of names) {
    const inside = await stat(join(path, name)).catch(() => null);
    if (inside?.isFile())
      files.push({ path: join(path, name), bytes: inside.size, changed: Math.trunc(inside.mtimeMs) });
  }
  return files;
}
