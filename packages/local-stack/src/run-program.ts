import { spawn } from "node:child_process";
import { createInterface } from "node:readline";
import type { Variables } from "./parts.ts";

export interface ProgramRun {
  readonly command: string;
  readonly arguments: readonly string[];
  readonly env: Variables;
  /** The program is killed after so many milliseconds. */
  readonly timeoutMs: number;
  readonly cwd?: string;
  /** Told each line of its output while it runs. */
  readonly onLine?: (line: string) => void;
  /** What the program calls itself, where it looks at its own name. */
  readonly argv0?: string;
}

export interface ProgramResult {
  /** Exit code 0. False also where the program is absent, fails or takes too long. */
  readonly ok: boolean;
  /** Standard output and error together. */
  readonly output: string;
}

/** Runs a program to its end and gathers what it says. Never throws. */
export async function runProgram(run: ProgramRun): Promise<ProgramResult> {
  return await new Promise((settle) => {
    const lines: string[] = [];
    const child = spawn(run.command, [...run.arguments], {
      cwd: run.cwd,
      env: run.env as NodeJS.ProcessEnv,
      stdio: ["ignore", "pipe", "pipe"],
      ...(run.argv0 === undefined ? {} : { argv0: run.argv0 }),
    });
    const finish = (ok: boolean) => {
      clearTimeout(timer);
      settle({ ok, output: lines.join("\n") });
    };
    const hear = (line: string) => {
      lines.push(line);
      run.onLine?.(line);
    };
    // Not until the output closes: a child of the killed program may hold it open.
    const timer = setTimeout(() => {
      child.kill("SIGKILL");
      child.stdout.destroy();
      child.stderr.destroy();
      hear(`${run.command} took longer than ${run.timeoutMs / 1000} s`);
      finish(false);
    }, run.timeoutMs);
    createInterface({ input: child.stdout }).on("line", hear);
    createInterface({ input: child.stderr }).on("line", hear);
    child.on("error", (error) => {
      hear(error.message);
      finish(false);
    });
    child.on("close", (code) => finish(code === 0));
  });
}
