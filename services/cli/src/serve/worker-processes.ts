import { type ChildProcess, fork } from "node:child_process";
import { once } from "node:events";
import { closeSync, mkdirSync, openSync } from "node:fs";
import { dirname } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { fileURLToPath } from "node:url";
import { CursusError } from "@cursus/kernel";
import type { StackAddresses } from "@cursus/local-stack";
import type { Context } from "../context.ts";
import { logFile } from "../log-file.ts";
import { originalsAddress } from "../parts.ts";

export interface WorkerProcesses {
  /** Asks every worker to finish what it has in hand, and waits until they have gone; 21 s at most. */
  close(): Promise<void>;
}

const WORKER = fileURLToPath(import.meta.resolve("@cursus/worker/main"));
const FETCHER = fileURLToPath(import.meta.resolve("@cursus/fetcher/main"));

/** A worker gives itself 19 s to stop. */
const STOP_DEADLINE_MS = 21_000;
const RESTART_DELAY_MS = 2_000;
/** sysexits' EX_CONFIG: a setting is wrong, and stays wrong however often a worker starts. */
const MISCONFIGURED = 78;

/**
 * Keeps `count` workers running, and one that fetches, each a process of its own so that reading cannot hold up
 * answering. One that dies is started again, except where its settings are at fault: then `onUnfit` hears of it.
 */
export function startWorkerProcesses(
  context: Context,
  addresses: StackAddresses,
  { count, onUnfit }: { readonly count: number; readonly onUnfit: (error: CursusError) => void },
): WorkerProcesses {
  const closing = new AbortController();
  const log = logFile(context.root, context.variables, "worker");
  const unfit = (): void =>
    onUnfit(new CursusError("SettingsUnsafe", "the worker cannot work", { advice: `${log} says why.` }));
  const programs = [...Array.from({ length: count }, () => WORKER), FETCHER];
  const kept = programs.map((program) => {
    const start = (): ChildProcess => forkWorker(program, context, addresses, log);
    return keepRunning(start, closing.signal, unfit);
  });
  return {
    close: async () => {
      closing.abort();
      await Promise.all(kept);
    },
  };
}

/**
 * In a process group of its own: Ctrl-C reaches this process, which tells the worker once. What it logs goes to a
 * file: the terminal is for people.
 */
function forkWorker(
  program: string,
  context: Context,
  { neo4j, redis }: StackAddresses,
  log: string,
): ChildProcess {
  const { variables, environment } = context;
  mkdirSync(dirname(log), { recursive: true });
  const errors = openSync(log, "a");
  const worker = fork(program, [], {
    detached: true,
    stdio: ["ignore", "ignore", errors, "ipc"],
    execArgv: ["--disable-warning=ExperimentalWarning"],
    env: {
      ...variables,
      NEO4J_URI: neo4j.uri,
      NEO4J_USER: neo4j.user,
      NEO4J_PASSWORD: neo4j.password,
      REDIS_URL: redis.url,
      CURSUS_QUEUE_PREFIX: environment.CURSUS_QUEUE_PREFIX,
      CURSUS_ORIGINALS: originalsAddress(context),
    },
  });
  closeSync(errors);
  return worker;
}

async function keepRunning(
  start: () => ChildProcess,
  closing: AbortSignal,
  onUnfit: () => void,
): Promise<void> {
  while (!closing.aborted) {
    const worker = start();
    const code = await ended(worker, closing);
    if (closing.aborted) return;
    if (code === MISCONFIGURED) return onUnfit();
    await sleep(RESTART_DELAY_MS, undefined, { signal: closing }).catch(() => undefined);
  }
}

/** Waits for the process to end, and asks it to once told to close. Gives its exit code. */
async function ended(worker: ChildProcess, closing: AbortSignal): Promise<number | null> {
  const exit = once(worker, "exit") as Promise<[number | null]>;
  const ask = (): void => {
    worker.kill("SIGTERM");
    setTimeout(() => worker.kill("SIGKILL"), STOP_DEADLINE_MS).unref();
  };
  closing.addEventListener("abort", ask, { once: true });
  const [code] = await exit;
  closing.removeEventListener("abort", ask);
  return code;
}
