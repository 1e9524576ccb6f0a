import { CursusError } from "@cursus/kernel";
import { Redis } from "ioredis";
import { afterEach, beforeEach, expect, test } from "vitest";
import type { ArticleQueue } from "./article-queue.ts";
import { aJob, redisUrl, type TestQueue, testQueue } from "./fixtures/test-queue.ts";
import type { ArticleProgress } from "./progress.ts";

const recorded = { outcome: "recorded", claims: 3, refusals: 1 };
const policy = {
  lockDurationMs: 1_000,
  stalledIntervalMs: 300,
  backoffMs: 20,
  maxBackoffMs: 50,
  attempts: 3,
};

let tested: TestQueue;
let queue: ArticleQueue;

beforeEach(async () => {
  tested = await testQueue(policy);
  queue = tested.queue;
});
afterEach(() => tested.end());

test("a version asked for a hundred times is handled once", async () => {
  const handled: string[] = [];
  const answers = await Promise.all(Array.from({ length: 100 }, () => queue.enqueue(aJob(1))));
  expect(answers).toContain("queued");
  expect(await queue.counts()).toMatchObject({ waiting: 1 });
  await tested.consume(async ({ version }) => {
    handled.push(version);
    return recorded;
  });
  await queue.follow([aJob(1).version]);
  expect(handled).toEqual([aJob(1).version]);
});

test("a finished version can be queued anew", async () => {
  await tested.consume(async () => recorded);
  await queue.enqueue(aJob(1));
  await queue.follow([aJob(1).version]);
  expect(await queue.stateOf(aJob(1).version)).toBe("completed");
  expect(await queue.enqueue(aJob(1))).toBe("queued");
});

test("of many that are queued at once, one that had failed starts afresh", async () => {
  let breaks = true;
  await tested.consume(async () => {
    if (breaks) throw new CursusError("ReadingFailed", "broken");
    return recorded;
  });
  await queue.enqueue(aJob(1));
  await queue.follow([aJob(1).version]);
  expect(await queue.stateOf(aJob(1).version)).toBe("failed");
  breaks = false;
  await queue.enqueueMany([aJob(1), aJob(2)]);
  await queue.follow([aJob(1).version, aJob(2).version]);
  expect(await queue.stateOf(aJob(1).version)).toBe("completed");
  expect(await queue.stateOf(aJob(2).version)).toBe("completed");
});

test("those who follow hear each step, and each outcome once", async () => {
  const versions = [1, 2, 3].map((number) => aJob(number).version);
  const heard: ArticleProgress[] = [];
  const following = queue.follow(versions, { onProgress: (progress) => heard.push(progress) });
  for (const number of [1, 2, 3]) await queue.enqueue(aJob(number));
  await tested.consume(async (_job, { report }) => {
    report({ sentences: 5, claims: 3, refusals: 1 });
    await new Promise((resolve) => setTimeout(resolve, 50));
    return recorded;
  });
  const outcomes = await following;
  expect(outcomes.map(({ version }) => version).sort()).toEqual(versions);
  for (const version of versions) {
    const stages = heard.filter((progress) => progress.version === version).map(({ stage }) => stage);
    expect(stages.filter((stage) => stage === "recorded")).toHaveLength(1);
    expect(stages).toContain("read");
  }
  expect(heard).toContainEqual({
    version: versions[0],
    stage: "read",
    counts: { sentences: 5, claims: 3, refusals: 1 },
  });
});

test("what was finished before anybody followed is found too", async () => {
  await tested.consume(async () => recorded);
  await queue.enqueue(aJob(1));
  await queue.follow([aJob(1).version]);
  expect(await queue.follow([aJob(1).version])).toEqual([
    { version: aJob(1).version, stage: "recorded", counts: recorded },
  ]);
});

test("following ends when it is told to", async () => {
  const signal = AbortSignal.timeout(100);
  await expect(queue.follow([aJob(1).version], { signal })).rejects.toMatchObject({ name: "TimeoutError" });
});

test("a dead letter tells code, version and attempts, and a retry after the fix succeeds", async () => {
  let broken = true;
  await tested.consume(async () => {
    if (broken) throw new CursusError("ArticleMalformed", "nothing can be made of it");
    return recorded;
  });
  await queue.enqueue(aJob(1));
  const [outcome] = await queue.follow([aJob(1).version]);
  expect(outcome).toMatchObject({ stage: "failed", reason: { code: "ArticleMalformed" } });
  const [letter] = await queue.dead();
  expect(letter).toMatchObject({
    version: aJob(1).version,
    code: "ArticleMalformed",
    message: "nothing can be made of it",
    attempts: 1,
    starts: 1,
  });
  broken = false;
  await queue.retry(letter?.id ?? "");
  expect(await queue.follow([aJob(1).version])).toMatchObject([{ stage: "recorded" }]);
  expect(await queue.dead()).toEqual([]);
});

test("only what was given up can be retried", async () => {
  await queue.enqueue(aJob(1));
  await expect(queue.retry(aJob(1).version)).rejects.toMatchObject({ code: "ArticleUnknown" });
  await expect(queue.retry(aJob(2).version)).rejects.toMatchObject({ code: "ArticleUnknown" });
});

test("what fails for a passing reason is tried again, up to the limit, and then all can be retried", async () => {
  let starts = 0;
  await tested.consume(async () => {
    starts += 1;
    throw new CursusError("GraphUnreachable", "no database");
  });
  await queue.enqueue(aJob(1));
  await queue.enqueue(aJob(2));
  await queue.follow([aJob(1).version, aJob(2).version]);
  expect(starts).toBe(2 * policy.attempts);
  expect(await queue.deadLetter(aJob(2).version)).toMatchObject({ code: "GraphUnreachable", attempts: 3 });
  expect((await queue.retryAll()).toSorted()).toEqual([
    `article-${aJob(1).version}`,
    `article-${aJob(2).version}`,
  ]);
});

test("an article whose workers die each time is given up, and a retry forgets the deaths", async () => {
  const mortal = { ...policy, lockDurationMs: 300, stalledIntervalMs: 100, maxStalledCount: 1 };
  let begun = 0;
  const neverEnding = () => {
    begun += 1;
    return new Promise<never>(() => {});
  };
  const redis = new Redis(redisUrl());
  await queue.enqueue(aJob(1));
  const doomed = await tested.consume(neverEnding, { policy: mortal });
  // A worker that dies leaves a lock that runs out.
  for (const deaths of [1, 2]) {
    await expect.poll(() => begun, { timeout: 5_000 }).toBe(deaths);
    await redis.del(tested.key(aJob(1).version, ":lock"));
  }
  expect(await queue.follow([aJob(1).version])).toMatchObject([
    { stage: "failed", reason: { code: "WorkerLost" } },
  ]);
  redis.disconnect();
  await doomed.close(0);
  await tested.consume(async () => recorded, { policy: mortal });
  await queue.retry(aJob(1).version);
  expect(await queue.follow([aJob(1).version])).toMatchObject([{ stage: "recorded" }]);
});

test("a live worker is known, and its end too", async () => {
  expect(await queue.hasLiveWorker()).toBe(false);
  const consumer = await tested.consume(async () => recorded);
  expect(await queue.hasLiveWorker()).toBe(true);
  await consumer.close(1_000);
  await expect.poll(() => queue.hasLiveWorker()).toBe(false);
});

test("a job that was tampered with reaches nobody, fails once, and can be looked at", async () => {
  const redis = new Redis(redisUrl());
  const version = aJob(0).version;
  const fields: readonly [string, string][] = [
    ["data", "no JSON"],
    ["data", '{"v":2,"version":"x"}'],
    ["data", JSON.stringify({ v: 1, version, sha256: "a".repeat(64) })],
    ["data", "[]"],
    ["data", `{"v":1,"sha256":"${"a".repeat(64)}","version":"${version}","more":1}`],
    ["data", '{"v":1,"__proto__":{"version":"x"}}'],
    ["data", "9".repeat(400)],
    ["opts", "{"],
    ["progress", "x"],
  ];
  for (const [index, [field, value]] of fields.entries()) {
    await queue.enqueue(aJob(index + 1));
    await redis.hset(tested.key(aJob(index + 1).version), field, value);
  }
  redis.disconnect();
  const handled: string[] = [];
  await tested.consume(async (job) => {
    handled.push(job.version);
    return recorded;
  });
  const versions = fields.map((_, index) => aJob(index + 1).version);
  const outcomes = await queue.follow(versions);
  const failed = outcomes.filter(({ stage }) => stage === "failed");
  expect(failed.map((outcome) => outcome.stage === "failed" && outcome.reason.code)).toEqual(
    fields.filter(([field]) => field === "data").map(() => "JobRejected"),
  );
  expect(handled.toSorted()).toEqual(versions.slice(-2));
  expect((await queue.dead()).map(({ attempts }) => attempts)).toEqual(failed.map(() => 1));
  expect(Object.hasOwn(Object.prototype, "version")).toBe(false);
  await expect(queue.retry(versions[0] ?? "")).rejects.toMatchObject({ code: "JobRejected" });
  expect(await queue.enqueue(aJob(1))).toBe("queued");
});
