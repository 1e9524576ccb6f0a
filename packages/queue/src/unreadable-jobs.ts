import type { Redis } from "ioredis";

/** Where BullMQ keeps the jobs of one queue. */
export interface QueueKeys {
  readonly redis: Redis;
  readonly toKey: (name: string) => string;
}

const JSON_FIELDS = ["data", "opts", "progress", "parent"] as const;
const READABLE = { data: "{}", opts: "{}", progress: "0", parent: "{}" } as const;

/**
 * BullMQ cannot take a job whose fields are not JSON: it would stall and come back for ever. Replaces such
 * fields of the jobs in work or given up by empty ones, with which the job is refused once and becomes a dead
 * letter. Answers with the ids of the mended jobs.
 */
export async function mendUnreadableJobs(keys: QueueKeys): Promise<readonly string[]> {
  const active = await keys.redis.lrange(keys.toKey("active"), 0, -1);
  const failed = await keys.redis.zrange(keys.toKey("failed"), "0", "-1");
  const mended: string[] = [];
  for (const id of [...active, ...failed]) if (await mend(keys, id)) mended.push(id);
  return mended;
}

async function mend({ redis, toKey }: QueueKeys, id: string): Promise<boolean> {
  const values = await redis.hmget(toKey(id), ...JSON_FIELDS);
  const broken = JSON_FIELDS.filter((_, index) => !isReadable(values[index] ?? null));
  if (broken.length === 0) return false;
  await redis.hset(toKey(id), Object.fromEntries(broken.map((field) => [field, READABLE[field]])));
  return true;
}

function isReadable(text: string | null): boolean {
  if (text === null || text === "") return true;
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}
