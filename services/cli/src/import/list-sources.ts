import { lstat, realpath, stat } from "node:fs/promises";
import { relative, resolve } from "node:path";
import { folderFiles, isReadable, type LeftOut } from "@cursus/intake";
import { CursusError } from "@cursus/kernel";

/** A file to be taken in, as it was when the import began. */
export interface SourceFile {
  readonly path: string;
  readonly bytes: number;
  /** When it was last changed, in milliseconds. */
  readonly changed: number;
}

/** What is taken in, and what is not. */
export interface Sources {
  readonly files: readonly SourceFile[];
  /** How many files are of no kind that is read. */
  readonly leftOut: number;
  /** Links, none of which is followed, and folders that may not be read. */
  readonly passedOver: readonly LeftOut[];
}

/**
 * The files under these paths, each once, in the order of the paths and of names within a folder, folders inside it
 * entered; hidden ones are passed over, those of no kind that is read are left out and counted, and links in a folder
 * are told and not followed. Throws FileUnreadable where there is none.
 */
export async function listSources(paths: readonly string[]): Promise<Sources> {
  const given = new Set(paths.map((path) => resolve(path)));
  const found = await Promise.all([...given].map(sourcesUnder));
  const listed = found.flatMap((one) => one.files);
  const files = given.size === 1 ? listed : await eachOnce(listed);
  const passedOver = found.flatMap((one) => one.passedOver);
  const leftOut = found.reduce((sum, one) => sum + one.leftOut, 0);
  if (files.length > 0) return { files, leftOut, passedOver };
  const [link] = passedOver;
  const why = link === undefined ? "" : `; ${link.file} is passed over: ${link.reason}`;
  throw new CursusError("FileUnreadable", `there is no file to import${why}`, {
    advice: "`cursus import --help` lists the kinds that are read.",
  });
}

async function sourcesUnder(path: string): Promise<Sources> {
  const found = await stat(path).catch(() => {
    throw new CursusError("FileUnreadable", `there is no such file or folder: ${path}`);
  });
  if (!found.isDirectory()) return { files: [sourceOf(path, found)], leftOut: 0, passedOver: [] };
  const { files, passedOver } = await folderFiles(path, true);
  const readable = files.filter((file) => isReadable(relative(path, file)));
  const leftOut = files.length - readable.length;
  return { files: await sourcesOf(readable), leftOut, passedOver };
}

/** Those of them that are still there, and are files and no pipes. */
async function sourcesOf(paths: readonly string[]): Promise<readonly SourceFile[]> {
  const sources: SourceFile[] = [];
  for (const path of paths) {
    const found = await lstat(path).catch(() => null);
    if (found?.isFile() === true) sources.push(sourceOf(path, found));
  }
  return sources;
}

function sourceOf(
  path: string,
  { size, mtimeMs }: { readonly size: number; readonly mtimeMs: number },
): SourceFile {
  return { path, bytes: size, changed: Math.trunc(mtimeMs) };
}

/** A file that is under two of the paths, or given twice, is one. */
async function eachOnce(files: readonly SourceFile[]): Promise<readonly SourceFile[]> {
  const taken = new Map<string, SourceFile>();
  for (const file of files) {
    const real = await realpath(file.path).catch(() => file.path);
    if (!taken.has(real)) taken.set(real, file);
  }
  return [...taken.values()];
}
