import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { text } from "node:stream/consumers";
import { findRoot, type Variables } from "@cursus/local-stack";

/** `cursus import` as a process that can be watched and killed. */
export interface ImportProcess {
  readonly child: ChildProcess;
  /** Resident memory in bytes, of the moment; null once it has ended. */
  memory(): Promise<number | null>;
  kill(): void;
  /** Its exit code, its document, and what it told beside it. */
  readonly ended: Promise<{ readonly code: number | null; readonly output: string; readonly notes: string }>;
}

export function startImport(arguments_: readonly string[], variables: Variables): ImportProcess {
  const root = findRoot({}, import.meta.dirname);
  const main = join(root, "services/cli/src/main.ts");
  const command = ["--disable-warning=ExperimentalWarning", main, "import", ...arguments_];
  const child = spawn(process.execPath, command, {
    cwd: root,
    env: { ...variables, CURSUS_ROOT: root, NO_COLOR: "1" },
    stdio: ["ignore", "pipe", "pipe"],
  });
  const ended = Promise.all([once(child, "close"), text(child.stdout), text(child.stderr)]).then(
    ([[code], output, notes]) => ({ code: code as number | null, output, notes }),
  );
  return { child, memory: () => residentBytes(child.pid), kill: () => void child.kill("SIGKILL"), ended };
}

async function residentBytes(pid: number | undefined): Promise<number | null> {
  const status = await readFile(`/proc/${pid}/status`, "utf8").catch(() => "");
  const found = /^VmRSS:\s+(\d+) kB$/m.exec(status)?.[1];
  return found === undefined ? null : Number(found) * 1_024;
}
