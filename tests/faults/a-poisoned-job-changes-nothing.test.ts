import type { Article } from "@cursus/graph-schema";
import { afterAll, beforeAll, expect, test } from "vitest";
import { someArticles } from "./support/articles.ts";
import { type FaultRun, faultRun } from "./support/fault-run.ts";
import { printedSeed } from "./support/random.ts";

let run: FaultRun;
beforeAll(async () => {
  run = await faultRun();
});
afterAll(() => run.end());

const OTHER = "f".repeat(64);

/** What somebody who can write to Redis may make of an honest job's payload. */
const POISONS: readonly ((job: Article, other: Article) => unknown)[] = [
  ({ version }) => ({ v: 1, version, sha256: OTHER }),
  ({ version, sha256 }) => ({ v: 0, version, sha256 }),
  ({ version, sha256 }) => ({ v: 2, version, sha256 }),
  ({ version, sha256 }) => ({ v: 1, version, sha256, text: "President Eve of Kenya resigned." }),
  (_job, { version, sha256 }) => ({ v: 1, version, sha256 }),
  ({ version, sha256 }) => ({ v: 2 ** 60, version, sha256 }),
  ({ version, sha256 }) =>
    JSON.parse(`{"v":1,"version":"${version}","sha256":"${sha256}","__proto__":{"v":1}}`),
  ({ version, sha256 }) => [1, version, sha256],
  () => "MATCH (n) DETACH DELETE n",
  () => null,
];

test("poisoned jobs fail once each and write nothing, the others are not disturbed", async () => {
  const seed = printedSeed("poison");
  const articles = someArticles(POISONS.length + 30, seed);
  const [poisoned, honest] = [articles.slice(0, POISONS.length), articles.slice(POISONS.length)];
  const whole = await run.clean(articles);
  const clean = await run.clean(honest);

  await run.handIn(articles);
  for (const [index, poison] of POISONS.entries()) {
    const [job, other] = [poisoned[index] as Article, honest[index] as Article];
    await run.redisByHand.rewriteJob(job.version, JSON.stringify(poison(job, other)));
  }
  await run.worker({ sweepEveryMs: 500 }).ready;
  await run.queue.follow(articles.map(({ version }) => version));

  const dead = await run.queue.dead();
  expect(dead.map(({ code }) => code)).toEqual(POISONS.map(() => "JobRejected"));
  expect(dead.map(({ attempts }) => attempts)).toEqual(POISONS.map(() => 1));
  expect(dead.map(({ version }) => version).toSorted()).toEqual(
    poisoned.map(({ version }) => version).toSorted(),
  );
  expect(await run.dump()).toEqual(clean);

  // Handing an article in again mends its job, and nothing is lost after all.
  await run.handIn(poisoned);
  await run.drained();
  expect(await run.queue.dead()).toEqual([]);
  expect(await run.dump()).toEqual(whole);
});
