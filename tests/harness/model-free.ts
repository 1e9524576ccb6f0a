import { chmodSync, mkdirSync, writeFileSync } from "node:fs";
import { delimiter, join } from "node:path";
import type { Variables } from "@cursus/local-stack";

/** Shell scripts by the name of the program that each stands for. */
export type Programs = Readonly<Record<string, string>>;

/**
 * An environment in which no language model was ever fetched: an empty cache, and on the path only these programs
 * beside the shell's own.
 */
export function modelFree(folder: string, programs: Programs = {}): Variables {
  const bin = join(folder, "bin");
  mkdirSync(bin, { recursive: true });
  for (const name of ["python3", "docker"]) program(bin, name, "exit 127");
  for (const [name, script] of Object.entries(programs)) program(bin, name, script);
  return {
    PATH: [bin, "/usr/bin", "/bin"].join(delimiter),
    HOME: folder,
    XDG_CACHE_HOME: join(folder, "cache"),
    CURSUS_HOME: join(folder, "home"),
  };
}

function program(bin: string, name: string, script: string): void {
  writeFileSync(join(bin, name), `#!/bin/sh\n${script}\n`);
  chmodSync(join(bin, name), 0o755);
}
