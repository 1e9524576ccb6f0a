import { CursusError, createLogger } from "@cursus/kernel";
import { type ArticleQueue, openArticleQueue, startConsumer } from "@cursus/queue";
import { afterEach, beforeEach, expect, test } from "vitest";
import { stackAddresses, uniquePrefix } from "../../../tests/harness/stack.ts";
import { startSweeper, sweep } from "./sweeper.ts";

const policy = { attempts: 1 };
const logger = createLogger("test", "silent");
let redisUrl: string;
let prefix: string;
let queue: ArticleQueue;

beforeEach(async () => {
  redisUrl = stackAddresses().redis.url;
  prefix = uniquePrefix();
  queue = await openArticleQueue({ redisUrl, prefix, policy });
});
afterEach(async () => {
  await queue.board.obliterate({ force: true });
  await queue.close();
});

function aJob(version: string) {
  return { version: version.padStart(24, "0"), sha256: "a".repeat(64) };
}

/** What a sweep is told to be without a receipt. */
function unrecorded(...versions: readonly string[]) {
  return {
    unrecorded: async () => versions.map((version) => aJob(version).version),
    load: async (version: string) => aJob(version),
    queue,
    clock: () => new Date(),
  };
}

test("what the queue lost or finished without a receipt is queued, what waits or was given up is not", async () => {
  for (const version of ["a", "b", "c"]) await queue.enqueue(aJob(version));
  const consumer = await startConsumer({
    redisUrl,
    prefix,
    concurrency: 1,
    logger,
    policy,
    handle: async ({ version }) => {
      if (version === aJob("b").version) throw new CursusError("ReadingFailed", "broken");
      if (version === aJob("c").version) throw new CursusError("GraphUnreachable", "away");
      return { outcome: "recorded", claims: 0, refusals: 0 };
    },
  });
  await queue.follow(["a", "b", "c"].map((version) => aJob(version).version));
  await consumer.close(1_000);
  await queue.enqueue(aJob("d"));

  expect(await sweep(unrecorded("a", "b", "c", "d", "e"))).toBe(3);
  const states = await Promise.all(
    ["a", "b", "c", "d", "e"].map((version) => queue.stateOf(aJob(version).version)),
  );
  expect(states).toEqual(["waiting", "failed", "waiting", "waiting", "waiting"]);
  expect(await sweep(unrecorded("a", "b", "c", "d", "e"))).toBe(0);
});

test("a sweep that fails does not end the sweeping, and closing does", async () => {
  let rounds = 0;
  const settings = {
    ...unrecorded("a"),
    unrecorded: async () => {
      rounds += 1;
      if (rounds === 1) throw new CursusError("GraphUnreachable", "away");
      return [aJob("a").version];
    },
  };
  const sweeper = startSweeper(settings, 10, logger);
  await expect.poll(() => queue.stateOf(aJob("a").version)).toBe("waiting");
  await sweeper.close();
  const atEnd = rounds;
  await new Promise((resolve) => setTimeout(resolve, 50));
  expect(rounds).toBe(atEnd);
});
