import { spawnSync } from "node:child_process";
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";

/**
 * The Python of a virtual environment in this folder that has these packages (lines as in a requirements file). It is
 * made once, and anew where other packages are asked for. Throws where Python or the package registry does not answer.
 */
export function pythonEnvironment(folder: string, packages: string): string {
  const python = join(folder, "bin", "python");
  const made = join(folder, "made-of.txt");
  if (textOf(made) === packages) return python;
  console.log(`making a Python environment in ${folder} (once)`);
  mkdirSync(folder, { recursive: true });
  must("python3", "-m", "venv", "--clear", folder);
  const wanted = join(folder, "requirements.txt");
  writeFileSync(wanted, packages);
  must(python, "-m", "pip", "install", "--quiet", "--disable-pip-version-check", "-r", wanted);
  writeFileSync(made, packages);
  return python;
}

function textOf(file: string): string | null {
  try {
    return readFileSync(file, "utf8");
  } catch {
    return null;
  }
}

function must(program: string, ...args: readonly string[]): void {
  const { status } = spawnSync(program, args, { stdio: ["ignore", "inherit", "inherit"] });
  if (status !== 0) throw new Error(`${program} ${args.join(" ")} failed`);
}
