import { CursusError } from "@cursus/kernel";
import type { Redis } from "ioredis";
import { openProducerConnection } from "./connection.ts";
import { bounded } from "./deadline.ts";

/** Settings without which Redis may lose jobs, each with what would happen. */
const REQUIRED_SETTINGS = [
  { name: "maxmemory-policy", value: "noeviction", otherwise: "a full Redis would drop jobs" },
  { name: "appendonly", value: "yes", otherwise: "a restart of Redis would lose jobs" },
] as const;

type RequiredSetting = (typeof REQUIRED_SETTINGS)[number];

/** What could not be made sure of; empty where every setting was read and is right. */
export interface RedisSafety {
  readonly warnings: readonly string[];
}

/**
 * Makes sure that this Redis keeps what it accepts. Throws SettingsUnsafe (exit code 78) on a wrong setting,
 * QueueUnreachable or QueueTimeout where there is no Redis. A setting that may not be read, as on managed
 * Redis, is a warning.
 */
export async function assertRedisSafe(redisUrl: string): Promise<RedisSafety> {
  const redis = await openProducerConnection(redisUrl);
  try {
    const warnings: string[] = [];
    for (const setting of REQUIRED_SETTINGS) warnings.push(...(await check(redis, setting)));
    return { warnings };
  } finally {
    redis.disconnect();
  }
}

async function check(redis: Redis, setting: RequiredSetting): Promise<readonly string[]> {
  const actual = await readSetting(redis, setting.name);
  if (actual === setting.value) return [];
  if (actual === null) return [`${setting.name} cannot be read; it should be ${setting.value}`];
  throw new CursusError("SettingsUnsafe", `Redis has ${setting.name} ${actual}: ${setting.otherwise}`, {
    advice: `Run Redis with ${setting.name} ${setting.value}.`,
  });
}

/** Words of a Redis that does not let this user see its settings. */
const UNREADABLE = /unknown command|NOPERM|not allowed|disabled|unsupported/i;

async function readSetting(redis: Redis, name: string): Promise<string | null> {
  const reply = redis.config("GET", name).catch((error: unknown) => {
    if (error instanceof Error && UNREADABLE.test(error.message)) return [];
    throw error;
  });
  const [, value] = (await bounded(reply)) as string[];
  return value ?? null;
}
