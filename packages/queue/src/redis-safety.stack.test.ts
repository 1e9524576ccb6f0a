import { Redis } from "ioredis";
import { afterAll, afterEach, beforeAll, expect, test } from "vitest";
import { redisUrl } from "./fixtures/test-queue.ts";
import { assertRedisSafe } from "./redis-safety.ts";

const USER = "cursus-test-blind";
let redis: Redis;

beforeAll(() => {
  redis = new Redis(redisUrl());
});
afterEach(() => redis.config("SET", "maxmemory-policy", "noeviction"));
afterAll(async () => {
  await redis.acl("DELUSER", USER);
  redis.disconnect();
});

test("a Redis that keeps what it accepts is safe", async () => {
  expect(await assertRedisSafe(redisUrl())).toEqual({ warnings: [] });
});

test("a Redis that would drop jobs is refused with exit code 78", async () => {
  await redis.config("SET", "maxmemory-policy", "allkeys-lru");
  await expect(assertRedisSafe(redisUrl())).rejects.toMatchObject({
    code: "SettingsUnsafe",
    exitCode: 78,
    message: expect.stringContaining("allkeys-lru"),
  });
});

test("settings that may not be read are a warning each", async () => {
  await redis.acl("SETUSER", USER, "on", ">blind", "~*", "&*", "+@all", "-config");
  const blind = new URL(redisUrl());
  blind.username = USER;
  blind.password = "blind";
  const { warnings } = await assertRedisSafe(blind.href);
  expect(warnings).toEqual([
    "maxmemory-policy cannot be read; it should be noeviction",
    "appendonly cannot be read; it should be yes",
  ]);
});

test("a wrong password is told as such", async () => {
  const wrong = new URL(redisUrl());
  wrong.password = "wrong";
  await expect(assertRedisSafe(wrong.href)).rejects.toMatchObject({ code: "SettingsUnsafe" });
});
