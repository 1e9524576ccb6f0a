import { stat } from "node:fs/promises";
import { isReadable } from "@cursus/intake";
import { CursusError } from "@cursus/kernel";
import { watch } from "chokidar";
import { interrupted } from "../interrupt.ts";

/** A file that is being written is left until it has been still for so long, in milliseconds: downloads falter. */
const STILL_MS = 2_000;

/**
 * Hands over each file of a folder, the folders inside it included, that is there, comes or changes, one after
 * the other, until the signal is given. Throws FileUnreadable where there is no such folder.
 */
export async function watchFolder(
  folder: string,
  onFile: (path: string) => Promise<void>,
  signal: AbortSignal,
): Promise<void> {
  const found = await stat(folder).catch(() => null);
  if (found?.isDirectory() !== true)
    throw new CursusError("FileUnreadable", `there is no such folder: ${folder}`);
  const { promise: failed, reject } = Promise.withResolvers<never>();
  let last = Promise.resolve();
  const take = (path: string): void => {
    if (!isReadable(path)) return;
    last = last.then(() => (signal.aborted ? undefined : onFile(path)));
    last.catch(reject);
  };
  const watcher = watch(folder, { awaitWriteFinish: { stabilityThreshold: STILL_MS } });
  watcher.on("add", take).on("change", take).on("error", reject);
  try {
    await Promise.race([interrupted(signal), failed]);
    await last;
  } finally {
    await watcher.close();
  }
}
