import { Worker } from "node:worker_threads";
import type { Span } from "@cursus/graph-schema";
import { CursusError } from "@cursus/kernel";
import type { Answer, Task, ThreadSettings } from "./messages.ts";
import type { PackedParses } from "./packed.ts";

/** A thread with an engine. It takes one task at a time. */
export interface PoolThread {
  /** The id of its engine. */
  readonly engine: string;
  run(text: string, blocks: readonly Span[]): Promise<PackedParses>;
  isAlive(): boolean;
  stop(): Promise<void>;
}

interface Pending {
  readonly settle: (answer: Answer) => void;
  readonly fail: (error: Error) => void;
}

/** Starts a thread and waits until its engine is loaded. It keeps the process alive only while it works. */
export async function startThread(settings: ThreadSettings): Promise<PoolThread> {
  const worker = new Worker(new URL("./thread.ts", import.meta.url), { workerData: settings });
  let isAlive = true;
  let pending: Pending | null = null;
  const end = (reason: string, cause?: unknown): void => {
    isAlive = false;
    pending?.fail(new CursusError("ReadingFailed", `a reading thread ended: ${reason}`, { cause }));
  };
  worker.on("message", (answer: Answer) => pending?.settle(answer));
  worker.on("error", (error) => end(String(error), error));
  worker.on("exit", (code) => end(`exit code ${code}`));
  const next = async (): Promise<Answer> => {
    worker.ref();
    try {
      return await new Promise<Answer>((settle, fail) => {
        pending = { settle, fail };
      });
    } finally {
      pending = null;
      worker.unref();
    }
  };
  let tasks = 0;
  const ready = await next();
  return {
    engine: ready.kind === "ready" ? ready.engine : "",
    isAlive: () => isAlive,
    stop: async () => {
      await worker.terminate();
    },
    run: async (text, blocks) => {
      const answer = next();
      worker.postMessage({ id: tasks++, text, blocks } satisfies Task);
      return parsesOf(await answer);
    },
  };
}

function parsesOf(answer: Answer): PackedParses {
  if (answer.kind === "done") return answer.parses;
  throw new CursusError(
    "ReadingFailed",
    answer.kind === "failed" ? answer.message : "a thread answered out of turn",
  );
}
