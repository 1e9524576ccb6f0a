import { execFile } from "node:child_process";
import { readFile } from "node:fs/promises";
import { setTimeout as sleep } from "node:timers/promises";
import { promisify } from "node:util";

/** A process as it can be known again: its id, and when it started, because ids are reused. */
export interface ProcessIdentity {
  readonly pid: number;
  readonly startedAt: string;
}

/** The identity of a living process; null where there is none, or only a zombie is left. */
export async function identify(pid: number): Promise<ProcessIdentity | null> {
  const startedAt = process.platform === "linux" ? await linuxStart(pid) : await psStart(pid);
  return startedAt === null ? null : { pid, startedAt };
}

export async function isAlive(identity: ProcessIdentity): Promise<boolean> {
  return (await identify(identity.pid))?.startedAt === identity.startedAt;
}

/** Ends a process: SIGTERM, and SIGKILL where that has not worked after `graceMs`. False where it was gone before. */
export async function endProcess(identity: ProcessIdentity, graceMs: number): Promise<boolean> {
  if (!(await isAlive(identity))) return false;
  signal(identity.pid, "SIGTERM");
  if (await endsWithin(identity, graceMs)) return true;
  signal(identity.pid, "SIGKILL");
  await endsWithin(identity, 5_000);
  return true;
}

/** Sends a signal; a process that ended meanwhile is no error. */
export function signal(pid: number, name: NodeJS.Signals): void {
  try {
    process.kill(pid, name);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== "ESRCH") throw error;
  }
}

async function endsWithin(identity: ProcessIdentity, ms: number): Promise<boolean> {
  for (const deadline = Date.now() + ms; Date.now() < deadline; await sleep(50)) {
    if (!(await isAlive(identity))) return true;
  }
  return !(await isAlive(identity));
}

/** Boot and clock ticks since then: proc(5), field 22 of /proc/PID/stat; field 3 is the state. */
async function linuxStart(pid: number): Promise<string | null> {
  try {
    const stat = await readFile(`/proc/${pid}/stat`, "utf8");
    const fields = stat.slice(stat.lastIndexOf(")") + 2).split(" ");
    if (fields[0] === "Z" || fields[0] === "X") return null;
    const boot = await readFile("/proc/sys/kernel/random/boot_id", "utf8");
    return `${boot.trim()}/${fields[19]}`;
  } catch {
    return null;
  }
}

async function psStart(pid: number): Promise<string | null> {
  try {
    const { stdout } = await promisify(execFile)("ps", ["-o", "stat=,lstart=", "-p", String(pid)]);
    const [state = "", ...start] = stdout.trim().split(/\s+/);
    return state === "" || state.startsWith("Z") ? null : start.join(" ");
  } catch {
    return null;
  }
}
