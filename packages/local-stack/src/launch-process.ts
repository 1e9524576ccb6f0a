import { spawn } from "node:child_process";
import { open } from "node:fs/promises";
import { dirname } from "node:path";
import { CursusError } from "@cursus/kernel";
import type { Variables } from "./parts.ts";
import { makePrivateFolder } from "./private-file.ts";
import { identify, type ProcessIdentity } from "./process-identity.ts";

export interface Launch {
  readonly command: string;
  readonly argv0?: string;
  readonly arguments: readonly string[];
  readonly cwd: string;
  readonly env: Variables;
  /** Receives all that the process prints, in place of what the last one printed. */
  readonly logPath: string;
}

/** What a server may see of our environment: no secret stands there. */
const PASSED_ON = ["PATH", "HOME", "LANG", "LC_ALL", "TZ", "TMPDIR", "JAVA_HOME"];

/** Starts a process that outlives this one and belongs to no terminal. Throws StackFailed where it cannot start. */
export async function launchProcess(launch: Launch): Promise<ProcessIdentity> {
  await makePrivateFolder(dirname(launch.logPath));
  const log = await open(launch.logPath, "w", 0o600);
  try {
    return await identified(await spawnDetached(launch, log.fd), launch);
  } finally {
    await log.close();
  }
}

async function spawnDetached(launch: Launch, logFd: number): Promise<number> {
  const child = spawn(launch.command, [...launch.arguments], {
    cwd: launch.cwd,
    env: Object.fromEntries(PASSED_ON.map((name) => [name, launch.env[name]])),
    detached: true,
    stdio: ["ignore", logFd, logFd],
    ...(launch.argv0 === undefined ? {} : { argv0: launch.argv0 }),
  });
  child.unref();
  return await new Promise((settle, fail) => {
    child.once("spawn", () => settle(child.pid ?? 0));
    child.once("error", (cause) =>
      fail(new CursusError("StackFailed", `could not start ${launch.command}: ${cause.message}`, { cause })),
    );
  });
}

async function identified(pid: number, launch: Launch): Promise<ProcessIdentity> {
  const identity = await identify(pid);
  if (identity !== null) return identity;
  throw new CursusError("StackFailed", `${launch.command} ended at once: see ${launch.logPath}`);
}
