import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { join } from "node:path";
import type { QueuePolicy } from "@cursus/queue";
import { inject } from "vitest";
import { stackVariables } from "../../harness/stack.ts";

/** Locks that run out in a second, so that a death is noticed in one or two. */
export const SHORT_LOCKS: Partial<QueuePolicy> = {
  lockDurationMs: 1_000,
  stalledIntervalMs: 500,
  maxStalledCount: 100,
  maxStartedAttempts: 200,
  backoffMs: 100,
  maxBackoffMs: 500,
};

export interface WorkerProcessSettings {
  readonly prefix: string;
  /** Where it is to die by itself. */
  readonly crashAt?: string;
  readonly policy?: Partial<QueuePolicy>;
  readonly sweepEveryMs?: number;
  /** Modules loaded before it starts. */
  readonly preload?: readonly string[];
  /** Other addresses than those of the test's servers. */
  readonly variables?: NodeJS.ProcessEnv;
}

export interface End {
  readonly code: number | null;
  readonly signal: NodeJS.Signals | null;
  readonly milliseconds: number;
}

/** A worker as operators run it: its own process, ended by signals. */
export interface WorkerProcess {
  readonly ready: Promise<void>;
  /** What it has written to its log so far. */
  log(): string;
  signal(signal: NodeJS.Signals): void;
  /** How it ended, and how long after this was asked. */
  ended(): Promise<End>;
}

/**
 * Loaded into a worker before it starts: ends it when the process that started it is gone, however that ended. It
 * would go on for ever where the tests were killed.
 */
const ENDS_WITH_PARENT = `data:text/javascript,${encodeURIComponent(`
  process.stdin.on("end", () => process.kill(process.pid, "SIGKILL")).resume().unref();
`)}`;

export function startWorkerProcess(settings: WorkerProcessSettings): WorkerProcess {
  const { root } = inject("testStack");
  const preload = [...(settings.preload ?? []), ENDS_WITH_PARENT].flatMap((one) => ["--import", one]);
  const program = [...preload, join(root, "services/worker/src/main.ts")];
  const child = spawn(process.execPath, program, {
    env: { ...stackVariables(), ...variablesOf(settings), ...settings.variables },
    stdio: ["pipe", "ignore", "pipe"],
  });
  let log = "";
  child.stderr.setEncoding("utf8").on("data", (text: string) => {
    log += text;
  });
  const ended = once(child, "exit") as Promise<[number | null, NodeJS.Signals | null]>;
  return {
    ready: readiness(child, () => log),
    log: () => log,
    signal: (signal) => child.kill(signal),
    ended: async () => {
      const asked = performance.now();
      const [code, signal] = await ended;
      return { code, signal, milliseconds: Math.round(performance.now() - asked) };
    },
  };
}

function variablesOf({ prefix, crashAt, policy, sweepEveryMs }: WorkerProcessSettings): NodeJS.ProcessEnv {
  return {
    CURSUS_LOG_LEVEL: "info",
    CURSUS_QUEUE_PREFIX: prefix,
    CURSUS_TEST: "1",
    CURSUS_TEST_POLICY: JSON.stringify(policy ?? SHORT_LOCKS),
    CURSUS_TEST_SWEEP_MS: String(sweepEveryMs ?? 60_000),
    CURSUS_CRASH_AT: crashAt ?? "",
  };
}

function readiness(child: ChildProcess, log: () => string): Promise<void> {
  const { promise, resolve, reject } = Promise.withResolvers<void>();
  child.stderr?.on("data", () => log().includes("worker ready") && resolve());
  child.on("exit", () => reject(new Error(`the worker ended before it was ready: ${log()}`)));
  promise.catch(() => undefined);
  return promise;
}
