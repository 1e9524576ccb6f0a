import { Worker } from "node:worker_threads";
import { CursusError } from "@cursus/kernel";
import type { ArticleSource } from "../article-source.ts";
import type { Answer, Task } from "./messages.ts";

/** What reading one document may take. */
export interface ReadingLimits {
  /** Of a processor's time: on a machine with much other work the same documents are read as on an idle one. */
  readonly cpuMs: number;
  /** By the clock, for a reader that waits for what never comes. */
  readonly totalMs: number;
}

/** Of the largest pages and documents that people read, none takes a fifth of it. */
const LIMITS: ReadingLimits = { cpuMs: 5_000, totalMs: 120_000 };
const MEMORY_MB = 384;
const LOOK_EVERY_MS = 200;

/** A thread that reads documents. It takes one at a time, and keeps the process alive only while it does. */
export interface DocumentThread {
  /** Throws what reading throws, and ArticleMalformed where it takes more than it may; that ends the thread. */
  read(task: Task): Promise<ArticleSource>;
  isAlive(): boolean;
  stop(): Promise<void>;
}

export function startDocumentThread(limits: ReadingLimits = LIMITS): DocumentThread {
  const worker = new Worker(new URL("./thread.ts", import.meta.url), {
    resourceLimits: { maxOldGenerationSizeMb: MEMORY_MB },
  });
  let isAlive = true;
  let fail: (error: CursusError) => void = () => undefined;
  let settle: (answer: Answer) => void = () => undefined;
  const end = (why: string, cause?: unknown): void => {
    isAlive = false;
    fail(new CursusError("ArticleMalformed", `it cannot be read: ${why}`, { cause }));
  };
  worker.on("message", (answer: Answer) => settle(answer));
  worker.on("error", (error) => end(wordsOf(error), error));
  worker.on("exit", () => end("its reader ended"));
  worker.unref();
  return {
    isAlive: () => isAlive,
    stop: async () => void (await worker.terminate()),
    read: async (task) => {
      const answer = new Promise<Answer>((...both) => {
        [settle, fail] = both;
      });
      worker.ref();
      const watch = watched(worker, limits, (why) => {
        end(why);
        void worker.terminate();
      });
      const bytes = new Uint8Array(task.bytes);
      try {
        worker.postMessage({ ...task, bytes } satisfies Task, [bytes.buffer]);
        return sourceOf(await answer);
      } finally {
        watch.end();
        worker.unref();
      }
    },
  };
}

function wordsOf(error: unknown): string {
  return (error as NodeJS.ErrnoException).code === "ERR_WORKER_OUT_OF_MEMORY"
    ? `that takes more than ${MEMORY_MB} MB of memory`
    : String(error);
}

/** Looks now and then what a thread has taken, and tells once when it is too much. */
function watched(worker: Worker, { cpuMs, totalMs }: ReadingLimits, onTooMuch: (why: string) => void) {
  const from = performance.now();
  let before: number | null = null;
  const timer = setInterval(async () => {
    const used = await cpuTime(worker);
    before ??= used;
    if (used - before > cpuMs) onTooMuch(`that takes more than ${cpuMs / 1_000} s`);
    else if (performance.now() - from > totalMs) onTooMuch(`that takes more than ${totalMs / 1_000} s`);
  }, LOOK_EVERY_MS);
  return { end: () => clearInterval(timer) };
}

/** Of a processor, in milliseconds; by the clock where Node cannot tell (before 24.6). */
async function cpuTime(worker: Worker): Promise<number> {
  if (typeof worker.cpuUsage !== "function") return performance.now();
  // A thread that has just ended has no time.
  const { user, system } = await worker.cpuUsage().catch(() => ({ user: 0, system: 0 }));
  return (user + system) / 1_000;
}

function sourceOf(answer: Answer): ArticleSource {
  if ("source" in answer) return answer.source;
  const { code, message, advice } = answer.failure;
  throw new CursusError(code, message, advice === undefined ? {} : { advice });
}
