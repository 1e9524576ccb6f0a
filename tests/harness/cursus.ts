import { spawn } from "node:child_process";
import { once } from "node:events";
import { join } from "node:path";
import { text } from "node:stream/consumers";
import { findRoot, type Variables } from "@cursus/local-stack";

/** How one command ended. */
export interface Ended {
  readonly code: number | null;
  readonly output: string;
  /** What was told beside the output. */
  readonly notes: string;
  readonly milliseconds: number;
}

export interface CursusOptions {
  readonly variables: Variables;
  /** The working folder; the checkout's root unless told. */
  readonly folder?: string;
  /** What it reads from standard input. */
  readonly input?: string;
}

/** Runs `cursus` as people do, as a process of its own, to its end. */
export async function cursus(
  arguments_: readonly string[],
  { variables, folder, input }: CursusOptions,
): Promise<Ended> {
  const root = findRoot({}, import.meta.dirname);
  const from = performance.now();
  const child = spawn(process.execPath, [...QUIET, join(root, "services/cli/src/main.ts"), ...arguments_], {
    cwd: folder ?? root,
    env: {
      NODE_COMPILE_CACHE: join(root, "node_modules/.cache/compiled"),
      ...variables,
      CURSUS_ROOT: root,
      NO_COLOR: "1",
    },
    stdio: ["pipe", "pipe", "pipe"],
  });
  child.stdin.on("error", () => undefined).end(input ?? "");
  const [[code], output, notes] = await Promise.all([
    once(child, "close") as Promise<[number | null]>,
    text(child.stdout),
    text(child.stderr),
  ]);
  return { code, output, notes, milliseconds: performance.now() - from };
}

const QUIET = ["--disable-warning=ExperimentalWarning"];
