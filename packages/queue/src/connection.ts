import { CursusError } from "@cursus/kernel";
import { Redis, type RedisOptions } from "ioredis";
import { bounded } from "./deadline.ts";

/** How long a process waits for Redis before it says that it is not there, in milliseconds. */
export const CONNECT_DEADLINE_MS = 2_000;
const LONGEST_RECONNECT_DELAY_MS = 1_000;

/**
 * A connection that fails at once when Redis is away, for those who ask and wait for an answer.
 * Throws QueueUnreachable or QueueTimeout within 2 s, EnvironmentInvalid where the address is none.
 */
export function openProducerConnection(redisUrl: string): Promise<Redis> {
  return open(redisUrl, { maxRetriesPerRequest: 1, enableOfflineQueue: false });
}

/**
 * A connection that rides out a restart of Redis, for those who block on it. Throws like the producer's when
 * Redis is not there to begin with.
 */
export function openWorkerConnection(redisUrl: string): Promise<Redis> {
  return open(redisUrl, { maxRetriesPerRequest: null });
}

async function open(redisUrl: string, options: RedisOptions): Promise<Redis> {
  const redis = new Redis(checkedAddress(redisUrl), { ...COMMON_OPTIONS, ...options });
  let lastError: unknown;
  // Without a listener ioredis prints every lost connection on the console.
  redis.on("error", (error) => {
    lastError = error;
  });
  try {
    await bounded(redis.connect().catch((error) => Promise.reject(lastError ?? error)));
    await bounded(redis.ping());
    return redis;
  } catch (error) {
    redis.disconnect();
    throw error;
  }
}

const COMMON_OPTIONS: RedisOptions = {
  lazyConnect: true,
  connectTimeout: CONNECT_DEADLINE_MS,
  retryStrategy: (times) => Math.min(50 * 2 ** Math.min(times, 10), LONGEST_RECONNECT_DELAY_MS),
};

function checkedAddress(redisUrl: string): string {
  const protocol = URL.canParse(redisUrl) ? new URL(redisUrl).protocol : null;
  if (protocol === "redis:" || protocol === "rediss:") return redisUrl;
  throw new CursusError("EnvironmentInvalid", "REDIS_URL: not an address of the form redis://host:port");
}
