import { CursusError } from "@cursus/kernel";
import type { Parse, ParsedEngine } from "../../parse.ts";
import type { LocatedModel } from "../../weights/ensure-model.ts";
import { unpackParses } from "./packed.ts";
import { type PoolThread, startThread } from "./pool-thread.ts";
import { type Portion, portionsOf } from "./portions.ts";

export interface PoolOptions {
  readonly model: LocatedModel;
  /** At least 1. Each takes the memory of an engine of its own. */
  readonly threads: number;
}

interface Waiting {
  readonly portion: Portion;
  readonly settle: (parses: readonly Parse[]) => void;
  readonly fail: (error: CursusError) => void;
}

/**
 * The engine in worker threads: the event loop is never held up, and the blocks of a text are read by several
 * threads at once. The parses are those of `createSpacyEngine`, whatever the number of threads. A thread that dies
 * fails its task with ReadingFailed and is replaced.
 */
export async function createSpacyPool({ model, threads }: PoolOptions): Promise<ParsedEngine> {
  const queue: Waiting[] = [];
  const idle: PoolThread[] = [];
  const all = new Set<PoolThread>();
  let isClosed = false;

  const start = async (): Promise<PoolThread> => {
    const thread = await startThread({ model });
    all.add(thread);
    return thread;
  };
  const giveOut = (): void => {
    while (queue.length > 0 && idle.length > 0) {
      const [waiting, thread] = [queue.shift(), idle.pop()];
      if (waiting !== undefined && thread !== undefined) void work(thread, waiting);
    }
  };
  const work = async (thread: PoolThread, { portion, settle, fail }: Waiting): Promise<void> => {
    try {
      settle(unpackParses(await thread.run(portion.text, portion.blocks), portion.places, portion.shift));
      idle.push(thread);
    } catch (error) {
      fail(toFailure(error));
      if (thread.isAlive()) idle.push(thread);
      else await replace(thread, fail);
    }
    giveOut();
  };
  const replace = async (dead: PoolThread, fail: Waiting["fail"]): Promise<void> => {
    all.delete(dead);
    if (isClosed) return;
    try {
      idle.push(await start());
    } catch (error) {
      for (const waiting of all.size === 0 ? queue.splice(0) : []) waiting.fail(toFailure(error));
      fail(toFailure(error));
    }
  };

  idle.push(...(await Promise.all(Array.from({ length: Math.max(1, threads) }, start))));
  return {
    id: idle[0]?.engine ?? "",
    analyse: async (text, blocks) => {
      if (isClosed) throw new CursusError("ReadingFailed", "the engine is closed");
      const parts = portionsOf(text, blocks).map(
        (portion) => new Promise<readonly Parse[]>((settle, fail) => queue.push({ portion, settle, fail })),
      );
      giveOut();
      return (await Promise.all(parts)).flat();
    },
    close: async () => {
      isClosed = true;
      for (const waiting of queue.splice(0))
        waiting.fail(new CursusError("ReadingFailed", "the engine was closed"));
      await Promise.all([...all].map((thread) => thread.stop()));
    },
  };
}

const toFailure = (error: unknown): CursusError =>
  error instanceof CursusError
    ? error
    : new CursusError("ReadingFailed", `the text could not be read: ${String(error)}`, { cause: error });
