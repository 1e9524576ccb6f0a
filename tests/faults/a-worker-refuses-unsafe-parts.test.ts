import { RULES } from "@cursus/record";
import { Redis } from "ioredis";
import { afterAll, beforeAll, expect, test } from "vitest";
import { stackAddresses } from "../harness/stack.ts";
import { someArticles } from "./support/articles.ts";
import { type FaultRun, faultRun } from "./support/fault-run.ts";

let run: FaultRun;
beforeAll(async () => {
  run = await faultRun();
});
afterAll(() => run.end());

test.each([
  { setting: "maxmemory-policy", unsafe: "allkeys-lru", safe: "noeviction" },
  { setting: "appendonly", unsafe: "no", safe: "yes" },
])("a Redis with $setting $unsafe is not worked with: exit code 78", async ({ setting, unsafe, safe }) => {
  const redis = new Redis(stackAddresses().redis.url);
  await redis.config("SET", setting, unsafe);
  try {
    const worker = run.worker();
    expect(await worker.ended()).toMatchObject({ code: 78 });
    expect(worker.log()).toContain(setting);
  } finally {
    await redis.config("SET", setting, safe);
    redis.disconnect();
  }
});

test("a database without one of its constraints is not written to: exit code 78, until it is migrated", async () => {
  const constraints = await run.graphByHand.run("SHOW CONSTRAINTS YIELD name RETURN name ORDER BY name");
  expect(constraints.length).toBeGreaterThan(10);
  const dropped = String(constraints.at(-1));
  await run.graphByHand.run(`DROP CONSTRAINT ${dropped}`);
  const unfit = run.worker();
  expect(await unfit.ended()).toMatchObject({ code: 78 });
  expect(unfit.log()).toContain(dropped);

  await run.migrate();
  const fit = run.worker();
  await fit.ready;
  fit.signal("SIGTERM");
  expect(await fit.ended()).toMatchObject({ code: 0 });
});

test("a record made by other rules is not written to: exit code 78, and the articles wait", async () => {
  const articles = someArticles(4, 1);
  const clean = await run.clean(articles);
  await run.handIn(articles.slice(0, 2));
  const first = run.worker();
  await run.drained();
  first.signal("SIGTERM");
  expect(await first.ended()).toMatchObject({ code: 0 });

  await run.graphByHand.setRules("older rules");
  await run.handIn(articles.slice(2));
  const unfit = run.worker();
  expect(await unfit.ended()).toMatchObject({ code: 78 });
  expect(unfit.log()).toContain("RecordOutdated");
  expect(await run.queue.counts()).toMatchObject({ failed: 0, completed: 2 });

  await run.graphByHand.setRules(RULES.version);
  run.worker();
  await run.drained();
  expect(await run.dump()).toEqual(clean);
});

test.each([
  ["Redis", { REDIS_URL: "redis://127.0.0.1:1" }],
  ["Neo4j", { NEO4J_URI: "bolt://127.0.0.1:1" }],
])("without %s a worker says so in one line within 5 s: exit code 69", async (part, variables) => {
  const worker = run.worker({ variables });
  const { code, milliseconds } = await worker.ended();
  expect(code).toBe(69);
  expect(milliseconds).toBeLessThan(5_000);
  expect(worker.log().trim().split("\n")).toHaveLength(1);
  expect(worker.log()).toContain(part);
});
