import { setTimeout as sleep } from "node:timers/promises";
import { afterAll, beforeAll, expect, test } from "vitest";
import { stackAddresses } from "../harness/stack.ts";
import { someArticles } from "./support/articles.ts";
import { type FaultRun, faultRun } from "./support/fault-run.ts";
import { noteFaults } from "./support/note-faults.ts";
import { printedSeed, seededRandom } from "./support/random.ts";
import { sized } from "./support/sized.ts";
import { FAIR, startTcpProxy, type TcpProxy } from "./support/tcp-proxy.ts";
import { SHORT_LOCKS } from "./support/worker-process.ts";

const ARTICLES = sized({ quick: 5, full: 80 });
const LATENCY_MS = sized({ quick: 100, full: 2_000 });
/** With two seconds each way no commit fits into its transaction's ten: nothing is recorded until it is better. */
const SLOW_MS = sized({ quick: 3_000, full: 60_000 });
const HALF_OPEN_MS = sized({ quick: 3_000, full: 60_000 });
/** For each piece that passes. A commit is some 100 of them: at full size about one in four is broken off. */
const RESETS = sized({ quick: 0.01, full: 0.003 });
const LEAST_RESETS = sized({ quick: 1, full: 20 });
/** Short pauses, so more of them: in all as long as in production. */
const POLICY = { ...SHORT_LOCKS, attempts: 100 };

let run: FaultRun;
let proxies: { readonly redis: TcpProxy; readonly neo4j: TcpProxy };
beforeAll(async () => {
  run = await faultRun();
  const random = seededRandom(7);
  const { redis, neo4j } = stackAddresses();
  proxies = {
    redis: await startTcpProxy(placeOf(redis.url), random),
    neo4j: await startTcpProxy(placeOf(neo4j.uri), random),
  };
});
afterAll(async () => {
  await run.end();
  await Promise.all([proxies.redis.close(), proxies.neo4j.close()]);
});

const placeOf = (address: string) => {
  const { hostname, port } = new URL(address);
  return { host: hostname, port: Number(port) };
};

/** The same address by way of the proxy. */
function through(address: string, { port }: TcpProxy): string {
  const url = new URL(address);
  url.hostname = "127.0.0.1";
  url.port = String(port);
  return url.href;
}

test("a slow, breaking and silent network between a worker and its servers loses and doubles nothing", async () => {
  const articles = someArticles(ARTICLES * 3, printedSeed("network"));
  const clean = await run.clean(articles);
  const { redis, neo4j } = stackAddresses();
  const variables = {
    REDIS_URL: through(redis.url, proxies.redis),
    NEO4J_URI: through(neo4j.uri, proxies.neo4j),
  };
  const worker = run.worker({ variables, sweepEveryMs: 1_000, policy: POLICY });
  await worker.ready;
  const under = async (weather: Partial<typeof FAIR>, part: number): Promise<void> => {
    for (const proxy of [proxies.redis, proxies.neo4j]) proxy.weather = { ...FAIR, ...weather };
    await run.handIn(articles.slice(part * ARTICLES, (part + 1) * ARTICLES));
  };

  await under({ latencyMs: LATENCY_MS }, 0);
  await sleep(SLOW_MS);
  await under({ latencyMs: LATENCY_MS / 20, resets: RESETS }, 1);
  await expect
    .poll(() => proxies.redis.resetCount() + proxies.neo4j.resetCount(), { timeout: 300_000 })
    .toBeGreaterThanOrEqual(LEAST_RESETS);
  await under({ halfOpen: true }, 2);
  await sleep(HALF_OPEN_MS);
  for (const proxy of [proxies.redis, proxies.neo4j]) proxy.weather = FAIR;
  await run.drained();

  const resets = proxies.redis.resetCount() + proxies.neo4j.resetCount();
  noteFaults(8, "connections reset", resets);
  noteFaults(8, "slow or silent networks", 4);
  expect(await run.queue.counts()).toMatchObject({ failed: 0 });
  expect(await run.dump()).toEqual(clean);
  expect(await run.drift()).toEqual([]);
  worker.signal("SIGTERM");
  expect(await worker.ended()).toMatchObject({ code: 0 });
  // Nothing is left open by whoever has gone.
  await expect.poll(() => proxies.redis.openCount() + proxies.neo4j.openCount(), { timeout: 60_000 }).toBe(0);
});
