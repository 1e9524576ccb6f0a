import { lstat, realpath, stat } from "node:fs/promises";
import { relative } from "node:path";
import { isReadable, type LeftOut, whereto } from "@cursus/intake";
import { CursusError } from "@cursus/kernel";
import { watch } from "chokidar";
import { interrupted } from "../interrupt.ts";

/** A file that is being written is left until it has been still for so long, in milliseconds: downloads falter. */
const STILL_MS = 2_000;

/** Who hears of what comes into a folder. */
interface Hearing {
  readonly onFile: (path: string) => Promise<void>;
  /** Hears of each link, none of which is followed. */
  readonly onLink: (link: LeftOut) => void;
}

/**
 * Hands over each file of a folder, the folders inside it included, that is there, comes or changes, one after
 * the other, until the signal is given. Throws FileUnreadable where there is no such folder.
 */
export async function watchFolder(
  folder: string,
  { onFile, onLink }: Hearing,
  signal: AbortSignal,
): Promise<void> {
  const found = await stat(folder).catch(() => null);
  if (found?.isDirectory() !== true)
    throw new CursusError("FileUnreadable", `there is no such folder: ${folder}`);
  const { promise: failed, reject } = Promise.withResolvers<never>();
  let last = Promise.resolve();
  const root = await realpath(folder);
  const deal = async (path: string): Promise<void> => {
    const entry = signal.aborted ? null : await lstat(path).catch(() => null);
    if (entry?.isSymbolicLink()) onLink({ file: path, reason: await whereto(path, root) });
    else if (entry?.isFile() && isReadable(relative(root, path))) await onFile(path);
  };
  const take = (path: string): void => {
    last = last.then(() => deal(path));
    last.catch(reject);
  };
  // With links followed, one to a folder elsewhere would bring in all that is there.
  const watcher = watch(root, {
    awaitWriteFinish: { stabilityThreshold: STILL_MS },
    followSymlinks: false,
  });
  watcher.on("add", take).on("change", take).on("error", reject);
  try {
    await Promise.race([interrupted(signal), failed]);
    await last;
  } finally {
    await watcher.close();
  }
}
