import { CursusError } from "@cursus/kernel";
import { openProducerConnection } from "./connection.ts";
import { bounded } from "./deadline.ts";

/** Counts, outside the process that reads, how often the reading of an article was begun and not ended. */
export interface ReadingWatch {
  /**
   * Does the reading between two notes. Throws WorkerLost where earlier readings of this version ended with the
   * death of their worker too often: whoever else was in hand then is not to blame.
   */
  watched<T>(version: string, read: () => Promise<T>): Promise<T>;
  close(): void;
}

/** Deaths in the middle of its reading after which an article is given up. */
const MOST_DEATHS = 3;
/** Long after the last try the count is forgotten, in seconds. */
const MEMORY_S = 24 * 3_600;

/** Where Redis is away, articles are read uncounted. Throws QueueUnreachable or QueueTimeout where there is none now. */
export async function openReadingWatch(redisUrl: string, prefix: string): Promise<ReadingWatch> {
  const redis = await openProducerConnection(redisUrl);
  const keyOf = (version: string): string => `${prefix}:reading:${version}`;
  const begin = async (version: string): Promise<number> => {
    const [[, begun] = [], ,] =
      (await bounded(redis.multi().incr(keyOf(version)).expire(keyOf(version), MEMORY_S).exec())) ?? [];
    return Number(begun ?? 0);
  };
  const quietly = <T>(command: Promise<T>, otherwise: T): Promise<T> => command.catch(() => otherwise);
  return {
    watched: async (version, read) => {
      const begun = await quietly(begin(version), 0);
      if (begun > MOST_DEATHS) {
        // Once it is mended and queued anew it begins afresh.
        await quietly(bounded(redis.del(keyOf(version))), 0);
        throw new CursusError("WorkerLost", `its worker died each of the ${MOST_DEATHS} times it was read`);
      }
      try {
        return await read();
      } finally {
        await quietly(bounded(redis.del(keyOf(version))), 0);
      }
    },
    close: () => redis.disconnect(),
  };
}
