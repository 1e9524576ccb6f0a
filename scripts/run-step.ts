import { spawn } from "node:child_process";
import { join } from "node:path";

export interface StepResult {
  readonly code: number;
  readonly output: string;
}

/** Runs one program to its end and collects what it prints; `echo` passes the output on as it comes. */
export function runStep(
  command: readonly [string, ...string[]],
  options: { root: string; echo: boolean; env?: NodeJS.ProcessEnv },
): Promise<StepResult> {
  const [program, ...args] = command;
  return new Promise((resolve, reject) => {
    const child = spawn(program, args, {
      cwd: options.root,
      env: { ...process.env, ...options.env },
      stdio: ["ignore", "pipe", "pipe"],
    });
    const parts: Buffer[] = [];
    const take = (part: Buffer) => {
      parts.push(part);
      if (options.echo) process.stdout.write(part);
    };
    child.stdout.on("data", take);
    child.stderr.on("data", take);
    child.on("error", reject);
    child.on("close", (code) => resolve({ code: code ?? 1, output: Buffer.concat(parts).toString("utf8") }));
  });
}

/** The path of a development tool's program. */
export function tool(root: string, name: string): string {
  return join(root, "node_modules", ".bin", name);
}
