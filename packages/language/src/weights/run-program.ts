import { spawn } from "node:child_process";
import type { Environment } from "./environment.ts";

export interface ProgramEnd {
  readonly ok: boolean;
  /** False where there is no such program. */
  readonly found: boolean;
  /** The last lines of what it said. */
  readonly said: string;
}

const KEPT_CHARS = 4_000;

/** Runs a program to its end, killing it after `timeoutMs`. Never throws. */
export async function runProgram(
  command: readonly [string, ...string[]],
  env: Environment,
  timeoutMs: number,
): Promise<ProgramEnd> {
  const [program, ...args] = command;
  return await new Promise((settle) => {
    let said = "";
    const child = spawn(program, args, { env: { ...env }, stdio: ["ignore", "pipe", "pipe"] });
    const timer = setTimeout(() => child.kill("SIGKILL"), timeoutMs);
    const end = (ok: boolean, found: boolean): void => {
      clearTimeout(timer);
      settle({ ok, found, said: said.trim() });
    };
    for (const stream of [child.stdout, child.stderr])
      stream.on("data", (part: Buffer) => {
        said = (said + part.toString("utf8")).slice(-KEPT_CHARS);
      });
    child.on("error", (error: NodeJS.ErrnoException) => {
      said ||= error.message;
      end(false, error.code !== "ENOENT");
    });
    child.on("close", (code) => end(code === 0, true));
  });
}
