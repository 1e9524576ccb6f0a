import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { type Graph, migrate, openGraph } from "@cursus/graph";
import type { Variables } from "@cursus/local-stack";
import { openArticleQueue } from "@cursus/queue";
import { afterAll, beforeAll, beforeEach, expect, test } from "vitest";
import { graphByHand } from "../harness/graph-by-hand.ts";
import { stackAddresses, stackVariables, uniquePrefix } from "../harness/stack.ts";
import { writeArchive } from "./support/generated-archive.ts";
import { startImport } from "./support/import-process.ts";
import { noteMeasured } from "./support/measured.ts";

/** CI takes a fiftieth of what `npm run test:sources` does. */
const isFull = process.env.CURSUS_SOURCES === "full";
const KEPT = isFull ? 100_000 : 2_000;
/** Some batches in: of what is kept before the last of them, the import knows. */
const KILLED_AT = isFull ? 5_000 : 700;
const READ = isFull ? 5_000 : 60;
/** The queue may hold what one import has queued ahead, and no more. */
const MOST_QUEUED = 2_000;

let folder: string;
let graph: Graph;
let variables: Variables;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "cursus-import-"));
  graph = await openGraph(stackAddresses().neo4j);
  await migrate(graph);
});
beforeEach(async () => {
  await graphByHand(stackAddresses().neo4j).wipe();
  variables = {
    ...stackVariables(),
    CURSUS_QUEUE_PREFIX: uniquePrefix(),
    CURSUS_ORIGINALS: join(folder, "originals"),
    CURSUS_HOME: join(folder, "home"),
  };
});
afterAll(async () => {
  await graph?.close();
  await rm(folder, { recursive: true, force: true, maxRetries: 5 });
});

async function count(match: string): Promise<number> {
  const [row] = await graph.read(`MATCH ${match} RETURN count(*) AS count`);
  return Number(row?.count);
}

const kept = (): Promise<number> => count("(:Submission)");

/** Waits until so many articles are kept, and kills the import. */
async function killAt(articles: number, arguments_: readonly string[]): Promise<void> {
  const run = startImport(arguments_, variables);
  while ((await kept()) < articles && run.child.exitCode === null) await sleep(50);
  run.kill();
  await run.ended;
}

/** The memory of an import when it had kept this share of its articles. */
interface Sample {
  readonly share: number;
  readonly bytes: number;
}

/** The median about a share: what is resident swings by a third with the collector, whichever moment one takes. */
function residentAbout(samples: readonly Sample[], share: number): number {
  const near = samples.filter((one) => Math.abs(one.share - share) <= NEAR).map(({ bytes }) => bytes);
  return near.toSorted((a, b) => a - b)[Math.floor(near.length / 2)] ?? 0;
}

const NEAR = 0.05;
const TENTHS = [0.1, 0.2, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9, 1];
const megabytes = (bytes: number | undefined): number => Math.round((bytes ?? 0) / 1e6);

test("an archive is kept as it streams, with flat memory, and goes on where it was killed", async () => {
  const archive = join(folder, "kept.jsonl");
  await writeArchive(archive, KEPT);
  const arguments_ = [archive, "--no-read", "--json"];
  await killAt(KILLED_AT, arguments_);
  const before = await kept();
  expect(before).toBeLessThan(KEPT);
  const run = startImport(arguments_, variables);
  const samples: Sample[] = [];
  while (run.child.exitCode === null) {
    const bytes = await run.memory();
    if (bytes !== null) samples.push({ share: (await kept()) / KEPT, bytes });
    await sleep(isFull ? 500 : 50);
  }
  const { code, output } = await run.ended;
  expect(code).toBe(0);
  const report = JSON.parse(output);
  expect(report).toMatchObject({ refused: 0 });
  expect(report.resumedAfter).toBeGreaterThan(0);
  expect(report.accepted + report.known).toBe(KEPT);
  expect(await kept()).toBe(KEPT);
  const parsing = JSON.parse((await startImport([archive, "--dry-run", "--json"], variables).ended).output);
  const [early, late] = [0.1, 1].map((share) => residentAbout(samples, share));
  noteMeasured("kept", {
    articles: KEPT,
    articlesPerSecond: report.articlesPerSecond,
    parsingOnlyPerSecond: parsing.articlesPerSecond,
    memoryMegabytesAtTenth: megabytes(early),
    memoryMegabytesAtEnd: megabytes(late),
    memoryMegabytesByTenth: TENTHS.map((share) => megabytes(residentAbout(samples, share))).join(" "),
    memoryMegabytesAtMost: megabytes(Math.max(0, ...samples.map(({ bytes }) => bytes))),
  });
  if (!isFull) return;
  expect(early).toBeGreaterThan(0);
  expect(late).toBeLessThanOrEqual(1.2 * (early ?? 0));
});

test("an archive is read at the workers' pace, killed and gone on with, and nothing is there twice", async () => {
  const archive = join(folder, "read.jsonl");
  await writeArchive(archive, READ);
  const arguments_ = [archive, "--json"];
  const prefix = variables.CURSUS_QUEUE_PREFIX ?? "";
  const queue = await openArticleQueue({ redisUrl: stackAddresses().redis.url, prefix });
  let deepest = 0;
  const watching = setInterval(async () => {
    const { waiting, active, delayed } = await queue.counts();
    deepest = Math.max(deepest, waiting + active + delayed);
  }, 200);
  const began = performance.now();
  await killAt(READ / 3, arguments_);
  const run = startImport(arguments_, variables);
  const ending = await run.ended;
  expect(ending).toMatchObject({ code: 0, notes: "" });
  // The sweeper takes up what the killed process had kept and not queued.
  for (let tries = 0; (await count("(:Submission:Pending)")) > 0 && tries < 3; tries += 1)
    await startImport(arguments_, variables).ended;
  const ended = performance.now();
  clearInterval(watching);
  await queue.close();
  expect(deepest).toBeLessThanOrEqual(MOST_QUEUED);
  expect(await count("(:Article)")).toBe(READ);
  expect(await count("(:ArticleVersion {current: true})")).toBe(READ);
  expect(await count("(:Receipt {outcome: 'recorded'})")).toBe(READ);
  expect(await count("(:Claim)")).toBeGreaterThan(READ);
  const seconds = (ended - began) / 1_000;
  const parsing = JSON.parse((await startImport([archive, "--dry-run", "--json"], variables).ended).output);
  noteMeasured("read", {
    articles: READ,
    articlesPerSecond: Number((READ / seconds).toFixed(1)),
    parsingOnlyPerSecond: parsing.articlesPerSecond,
    deepestQueue: deepest,
  });
}, 1_800_000);
