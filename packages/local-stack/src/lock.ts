import { randomBytes } from "node:crypto";
import { link, rm, writeFile } from "node:fs/promises";
import { dirname } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { CursusError } from "@cursus/kernel";
import { z } from "zod";
import { makePrivateFolder, readIfPresent } from "./private-file.ts";
import { identify, isAlive } from "./process-identity.ts";

const RETRY_MS = 200;
const BROOM_MS = 20;
const DEFAULT_WAIT_MS = 600_000;

const holderSchema = z.object({ pid: z.number(), startedAt: z.string() });

export interface LockOptions {
  /** Told once, where another process holds the lock. */
  readonly onWait?: () => void;
  /** Longest wait in milliseconds, ten minutes unless told; then StackFailed. */
  readonly waitMs?: number;
}

/**
 * Does the work while it alone holds the lock file. The file names its holder, so that a lock left behind by a
 * killed process is taken over.
 */
export async function withLock<T>(
  path: string,
  work: () => Promise<T>,
  options: LockOptions = {},
): Promise<T> {
  await makePrivateFolder(dirname(path));
  await acquire(path, options);
  try {
    return await work();
  } finally {
    await rm(path, { force: true });
  }
}

async function acquire(path: string, options: LockOptions): Promise<void> {
  const deadline = Date.now() + (options.waitMs ?? DEFAULT_WAIT_MS);
  let told = false;
  while (!(await create(path))) {
    if (await isStale(path)) await discardStale(path);
    else if (Date.now() > deadline) throw new CursusError("StackFailed", `another process holds ${path}`);
    else {
      if (!told) options.onWait?.();
      told = true;
      await sleep(RETRY_MS);
    }
  }
}

/** A hard link appears with its whole text at once; a new file could be read while it is still empty. */
async function create(path: string): Promise<boolean> {
  const draft = uniqueName(path);
  await writeFile(draft, JSON.stringify(await identify(process.pid)), { mode: 0o600 });
  try {
    return await linked(draft, path);
  } finally {
    await rm(draft, { force: true });
  }
}

/**
 * Removes the lock of an ended process, under a lock of its own: of two that find it stale, the slower one must not
 * remove the lock that the faster one has made since.
 */
async function discardStale(path: string): Promise<void> {
  const broom = `${path}.broom`;
  if (await create(broom)) {
    if (await isStale(path)) await rm(path, { force: true });
    await rm(broom, { force: true });
  } else {
    if (await isStale(broom)) await rm(broom, { force: true });
    await sleep(BROOM_MS);
  }
}

/** True where the lock is there and its holder is not; only a broom removes such a lock. */
async function isStale(path: string): Promise<boolean> {
  const text = await readIfPresent(path);
  if (text === null) return false;
  const holder = holderSchema.safeParse(parseJson(text));
  return !holder.success || !(await isAlive(holder.data));
}

async function linked(from: string, to: string): Promise<boolean> {
  try {
    await link(from, to);
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "EEXIST") return false;
    throw error;
  }
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

function uniqueName(path: string): string {
  return `${path}.${process.pid}.${randomBytes(4).toString("hex")}`;
}
