import { execFileSync } from "node:child_process";
import { cpus } from "node:os";

/** The commit that is checked out. */
export const commitOf = (root: string): string =>
  execFileSync("git", ["rev-parse", "HEAD"], { cwd: root, encoding: "utf8" }).trim();

/** What every result says first: the day, the command, the commit and the machine. */
export function resultHead(command: string, commit: string) {
  const machine = { processor: cpus()[0]?.model, cores: cpus().length, node: process.version };
  return { date: new Date().toISOString().slice(0, 10), command, commit, machine };
}
