import type { Dirent } from "node:fs";
import { readdir, realpath } from "node:fs/promises";
import { join, sep } from "node:path";
import { CursusError } from "@cursus/kernel";
import { whyNot } from "./read-bounded.ts";

/** What stands in a folder and is not taken in from there, and why, in words. */
export interface LeftOut {
  readonly file: string;
  readonly reason: string;
}

/** What is under a folder. */
export interface FolderFiles {
  /** In the order of their paths. */
  readonly files: readonly string[];
  /** Folders inside it that were not entered. */
  readonly folders: readonly string[];
  /** Links, none of which is followed, and folders that may not be read. */
  readonly passedOver: readonly LeftOut[];
}

/** Why a link is not followed. */
export const LINK = {
  outside: "it is a link that leads out of the folder",
  inside: "it is a link to what the folder has already",
  nowhere: "it is a link that leads nowhere",
} as const;

/**
 * The files of a folder, hidden ones passed over; with `isEntered` those of the folders inside it too. No link in it
 * is followed: each file is taken once, under its own name, and none from elsewhere, whoever filled the folder.
 * Throws FileUnreadable where the folder itself may not be read.
 */
export async function folderFiles(folder: string, isEntered: boolean): Promise<FolderFiles> {
  const root = await realpath(folder).catch(unreadable);
  const files: string[] = [];
  const folders: string[] = [];
  const passedOver: LeftOut[] = [];
  const take = async (path: string, entry: Dirent): Promise<void> => {
    if (entry.isSymbolicLink()) passedOver.push({ file: path, reason: await whereto(path, root) });
    else if (!entry.isDirectory()) files.push(path);
    else if (isEntered)
      await enter(path).catch(({ message }) => passedOver.push({ file: path, reason: message }));
    else folders.push(path);
  };
  const enter = async (inner: string): Promise<void> => {
    const entries = await readdir(inner, { withFileTypes: true }).catch(unreadable);
    for (const entry of entries.filter(({ name }) => isShown(name)))
      await take(join(inner, entry.name), entry);
  };
  await enter(folder);
  return { files: files.sort(), folders: folders.sort(), passedOver: passedOver.sort(byFile) };
}

/** Where a link within a folder leads, by the folder's real path. */
export async function whereto(link: string, root: string): Promise<(typeof LINK)[keyof typeof LINK]> {
  const target = await realpath(link).catch(() => null);
  if (target === null) return LINK.nowhere;
  return `${target}${sep}`.startsWith(root.endsWith(sep) ? root : `${root}${sep}`)
    ? LINK.inside
    : LINK.outside;
}

const isShown = (name: string): boolean => !/^[.~]/.test(name);

const byFile = (a: LeftOut, b: LeftOut): number => (a.file < b.file ? -1 : 1);

function unreadable(error: NodeJS.ErrnoException): never {
  throw new CursusError("FileUnreadable", whyNot(error, "no such folder"));
}
