import { Redis } from "ioredis";
import { inject } from "vitest";

/** What somebody with access to Redis can do to the queue of this prefix. */
export interface RedisByHand {
  /** Puts another payload in the place of a job's. */
  rewriteJob(version: string, payload: string): Promise<void>;
  /** FLUSHALL where the test run has a Redis of its own, else the same for the queue alone. */
  empty(): Promise<void>;
  close(): void;
}

export function redisByHand(url: string, prefix: string): RedisByHand {
  const redis = new Redis(url);
  return {
    rewriteJob: async (version, payload) => {
      await redis.hset(`${prefix}:articles:article-${version}`, "data", payload);
    },
    empty: async () => {
      if (inject("testStack").kind === "private") await redis.flushall();
      else await redis.del(...(await redis.keys(`${prefix}:*`)));
    },
    close: () => redis.disconnect(),
  };
}
