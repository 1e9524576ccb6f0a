import { spawn } from "node:child_process";
import { homedir } from "node:os";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { pythonEnvironment } from "../python-environment.ts";

const SPACY = "spacy==3.8.*";
const ONE_THREAD = {
  OMP_NUM_THREADS: "1",
  OPENBLAS_NUM_THREADS: "1",
  MKL_NUM_THREADS: "1",
  BLIS_NUM_THREADS: "1",
};

/** A run over all texts: `seconds` by the clock, `cpuSeconds` of all threads of the process. */
export interface Run {
  readonly tokens: number;
  readonly seconds: number;
  readonly cpuSeconds: number;
}

/** Python's spaCy in a process of its own, with one thread. */
export interface PythonSide {
  readonly versions: Readonly<Record<string, string>>;
  run(): Promise<Run>;
  stop(): void;
}

/** A Python with spaCy: CURSUS_BENCH_PYTHON, else a virtual environment in the user's cache, made once. */
export function benchPython(): string {
  if (process.env.CURSUS_BENCH_PYTHON) return process.env.CURSUS_BENCH_PYTHON;
  const cache = process.env.XDG_CACHE_HOME || join(homedir(), ".cache");
  return pythonEnvironment(join(cache, "cursus", "bench-python"), SPACY);
}

export async function startPython(wheel: string, texts: string): Promise<PythonSide> {
  const script = join(import.meta.dirname, "engine.py");
  const child = spawn(benchPython(), [script, wheel, texts], {
    env: { ...process.env, ...ONE_THREAD },
    stdio: ["pipe", "pipe", "inherit"],
  });
  const lines = createInterface({ input: child.stdout })[Symbol.asyncIterator]();
  const next = async (): Promise<unknown> => {
    const { value, done } = await lines.next();
    if (done) throw new Error("Python ended");
    return JSON.parse(value);
  };
  return {
    versions: (await next()) as Readonly<Record<string, string>>,
    run: async () => {
      child.stdin.write("\n");
      return (await next()) as Run;
    },
    stop: () => child.stdin.end(),
  };
}
