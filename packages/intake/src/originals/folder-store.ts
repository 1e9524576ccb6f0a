import { randomBytes } from "node:crypto";
import { access, mkdir, readFile, rename, rm, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { CursusError } from "@cursus/kernel";
import { bytesHash, checkedBytes, isHash } from "./checked-bytes.ts";
import type { OriginalStore } from "./original-store.ts";

/** Originals in a folder of this machine, one file each, spread over 65,536 folders by their hash. */
export function folderStore(folder: string): OriginalStore {
  const pathOf = (sha256: string): string => join(folder, sha256.slice(0, 2), sha256.slice(2, 4), sha256);
  return {
    put: async (bytes) => {
      const sha256 = bytesHash(bytes);
      const path = pathOf(sha256);
      if (!(await isThere(path))) await naming(() => write(path, bytes));
      return sha256;
    },
    get: async (sha256) => {
      if (!isHash(sha256)) return null;
      const path = pathOf(sha256);
      if (!(await isThere(path))) return null;
      return checkedBytes(await naming(() => readFile(path)), sha256);
    },
    remove: async (sha256) => {
      if (isHash(sha256)) await naming(() => rm(pathOf(sha256), { force: true }));
    },
  };
}

async function isThere(path: string): Promise<boolean> {
  return access(path).then(
    () => true,
    () => false,
  );
}

/** Under another name first: a process that dies meanwhile leaves no half of an original. */
async function write(path: string, bytes: Uint8Array): Promise<void> {
  await mkdir(dirname(path), { recursive: true });
  const half = `${path}.${randomBytes(6).toString("hex")}`;
  await writeFile(half, bytes);
  await rename(half, path);
}

async function naming<T>(work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException;
    throw new CursusError("OriginalsFailed", `originals cannot be kept: ${code ?? message}`, {
      cause: error,
      advice: "See that there is room and that the folder of CURSUS_ORIGINALS may be written to.",
    });
  }
}
