import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { createReader } from "@cursus/extract";
import { type FetcherSettings, type RunningFetcher, startFetcher } from "@cursus/fetcher";
import {
  addFeed,
  capturesOf,
  findPage,
  type Graph,
  listFeeds,
  migrate,
  openGraph,
  type PageRecord,
  recordStatus,
  vanishedPages,
} from "@cursus/graph";
import { type OriginalStore, openOriginals } from "@cursus/intake";
import { createFileLogger, createLogger, systemClock } from "@cursus/kernel";
import { type FetchQueue, openFetchQueue } from "@cursus/queue";
import { RULES } from "@cursus/record";
import { type RunningWorker, startWorker } from "@cursus/worker";
import { afterAll, beforeAll, expect, test } from "vitest";
import { graphByHand } from "../harness/graph-by-hand.ts";
import { stackAddresses, uniquePrefix } from "../harness/stack.ts";
import { type NewsServer, newsPage, newsServer } from "./support/news-server.ts";

const prefix = uniquePrefix();
const logger = createLogger("test", "silent");
const HOST_DELAY_MS = 120;
/** After its first look the schedule stays out of the way. */
const EVERY_MS = 3_600_000;
let folder: string;
let graph: Graph;
let server: NewsServer;
let originals: OriginalStore;
let worker: RunningWorker;
let fetcher: RunningFetcher;
let fetches: FetchQueue;

const SACKED = [
  "LESSINA -- President Marta Velinek dismissed the defence minister of Tarvia, Oskar Brandel, on March 13, 2023, after a report on the army's fuel.",
  "She appointed Jonas Rehberg to succeed him. Rehberg had been governor of the country's largest province for three years.",
];
const CORRECTED = [
  "LESSINA -- President Marta Velinek dismissed the interior minister of Tarvia, Oskar Brandel, on March 13, 2023, after a report on the army's fuel.",
  ...SACKED.slice(1),
];
const DAY = '<meta property="article:published_time" content="2023-03-13T10:00:00Z">';

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "cursus-sources-"));
  const { neo4j, redis } = stackAddresses();
  await graphByHand(neo4j).wipe();
  graph = await openGraph(neo4j);
  await migrate(graph);
  server = await newsServer();
  originals = openOriginals(join(folder, "originals"), {});
  const common = { graph, redisUrl: redis.url, prefix, logger, clock: systemClock };
  worker = await startWorker({ ...common, extractor: createReader(), rules: RULES, concurrency: 20 });
  fetches = await openFetchQueue({ redisUrl: redis.url, prefix });
  fetcher = await startFetcher(fetcherSettings());
  publish();
});

function fetcherSettings(): FetcherSettings {
  return {
    graph,
    originals,
    redisUrl: stackAddresses().redis.url,
    prefix,
    logger: createFileLogger("fetcher", "debug", join(folder, "fetcher.log")),
    clock: systemClock,
    fetching: { hostDelayMs: HOST_DELAY_MS, mostPerHost: 2, revisitMs: 1, maxChars: 200_000 },
    web: {
      policy: { ports: [80, 443], exempt: [server.host] },
      limits: { totalMs: 1_500, headersMs: 1_000 },
    },
    policy: { attempts: 2, backoffMs: 50, maxBackoffMs: 100 },
  };
}

afterAll(async () => {
  await fetcher?.close();
  await worker?.close();
  await fetches?.board.obliterate({ force: true });
  await fetches?.close();
  await graph?.close();
  await server?.close();
  await rm(folder, { recursive: true, force: true });
}, 60_000);

function publish(): void {
  server.put("/robots.txt", { type: "text/plain", body: "User-agent: *\nDisallow: /private/\n" });
  server.put("/feed", {
    type: "application/rss+xml",
    etag: '"f1"',
    body: rss(["/plain", "/packed", "/brotli", "/moved", "/private/a"], "/feed?page=2"),
  });
  server.put("/feed?page=2", {
    type: "application/rss+xml",
    body: rss(["/old", "/broken", "/slow", "/silent", "/empty", "/failing", "/picture"]),
  });
  server.put("/plain", { body: newsPage("Velinek Dismisses Brandel", SACKED, DAY), etag: '"a1"' });
  server.put("/packed", {
    body: newsPage(
      "Rehberg Takes Office",
      story("Jonas Rehberg took office as defence minister of Tarvia on Tuesday."),
      DAY,
    ),
    encoding: "gzip",
  });
  server.put("/brotli", {
    body: newsPage(
      "Court Frees Editor",
      story("A court in Lessina released the editor Petra Sommer on Friday."),
      DAY,
    ),
    encoding: "br",
  });
  server.put("/moved", { status: 301, headers: { location: "/2023/03/14/moved-here" } });
  server.put("/2023/03/14/moved-here", {
    body: newsPage("Mayor Of Brome Resigns", story("The mayor of Brome, Ilse Hart, resigned on Tuesday.")),
  });
  server.put("/private/a", { body: newsPage("Private", SACKED) });
  server.put("/old", {
    body: newsPage("Older News", story("The governor of Nordmark, Tomas Adler, resigned last week."), DAY),
  });
  server.put("/broken", { body: Buffer.from("no gzip"), headers: { "content-encoding": "gzip" } });
  server.put("/slow", { silent: "slow" });
  server.put("/silent", { silent: "silent" });
  server.put("/empty", { body: "<html><body></body></html>" });
  server.put("/failing", { status: 500, body: "oops" });
  server.put("/picture", { type: "image/png", body: Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 0]) });
}

const story = (sentence: string): readonly string[] => [
  `LESSINA -- ${sentence}`,
  "Officials in the capital gave no further details, and a spokesman for the government said that a statement would follow in the coming days.",
];

function rss(paths: readonly string[], next?: string): string {
  const items = paths.map(
    (path) =>
      `<item><title>${path}</title><link>${server.base}${path}</link><pubDate>Mon, 13 Mar 2023 09:30:00 GMT</pubDate></item>`,
  );
  const link =
    next === undefined ? "" : `<atom:link rel="next" href="${server.base}${next.replace(/&/g, "&amp;")}"/>`;
  return `<?xml version="1.0"?><rss version="2.0" xmlns:atom="http://www.w3.org/2005/Atom"><channel><title>The Lessina Paper</title><link>${server.base}</link><description>x</description>${link}${items.join("")}</channel></rss>`;
}

const page = async (path: string): Promise<PageRecord | null> => findPage(graph, server.base + path);

/** Waits for what must come in the end. */
async function until<T>(look: () => Promise<T | null | false>, what: string, seconds = 200): Promise<T> {
  const end = performance.now() + seconds * 1_000;
  for (;;) {
    const found = await look();
    if (found !== null && found !== false) return found;
    if (performance.now() > end) throw new Error(`waited in vain: ${what}`);
    await sleep(100);
  }
}

async function quiet(): Promise<void> {
  await until(async () => {
    const { waiting, active, delayed } = await fetches.counts();
    return waiting + active + delayed <= 1 && (await recordStatus(graph)).pending === 0;
  }, "all is fetched and read");
}

async function poll(): Promise<void> {
  const [feed] = await listFeeds(graph);
  await fetches.enqueue({ v: 1, kind: "feed", feed: feed?.id ?? "" });
  await until(
    async () => (await fetches.ended({ v: 1, kind: "feed", feed: feed?.id ?? "" })) !== null,
    "the feed is looked at",
  );
  await quiet();
}

const hits = (path: string): number => server.requests.filter((request) => request.path === path).length;

async function texts(path: string): Promise<readonly unknown[]> {
  return (
    await graph.read(
      "MATCH (:Article {key: $key})-[:HAS_VERSION]->(v:ArticleVersion) RETURN v.text AS text, v.current AS current, v.modified AS modified ORDER BY v.modified",
      { key: server.base + path },
    )
  ).map((row) => row);
}

test("a feed's articles come on record with the schedule's first look, paging, packing and redirects included", async () => {
  const id = await addFeed(graph, `${server.base}/feed`, EVERY_MS, new Date());
  await fetches.schedule(id, EVERY_MS);
  await until(async () => (await page("/old"))?.version ?? null, "the second page of the feed");
  for (const path of ["/plain", "/packed", "/brotli", "/moved", "/old"])
    await until(async () => (await page(path))?.version ?? null, path);
  await quiet();
  expect(await page("/plain")).toMatchObject({ status: "live", key: `${server.base}/plain` });
  expect(await page("/moved")).toMatchObject({ status: "live", key: `${server.base}/2023/03/14/moved-here` });
  const dismissed = await graph.read(
    "MATCH (a:Person)-[d:DISMISSED]->(b:Person) RETURN a.name AS agent, b.name AS patient",
  );
  expect(dismissed).toContainEqual({ agent: "Marta Velinek", patient: "Oskar Brandel" });
}, 300_000);

test("each article's day is kept with its reason, and its bytes as they came", async () => {
  const [meta] = await capturesOf(graph, `${server.base}/plain`);
  expect(meta).toMatchObject({ publishedBasis: "meta", mediaType: "text/html", url: `${server.base}/plain` });
  const [listed] = await capturesOf(graph, `${server.base}/2023/03/14/moved-here`);
  expect(listed).toMatchObject({ publishedBasis: "feed" });
  const kept = await originals.get(meta?.original ?? "");
  expect(Buffer.from(kept ?? []).toString()).toBe(newsPage("Velinek Dismisses Brandel", SACKED, DAY));
});

test("what robots.txt forbids is never asked for", async () => {
  expect(await page("/private/a")).toMatchObject({
    status: "refused",
    reason: expect.stringContaining("Robots"),
  });
  expect(hits("/private/a")).toBe(0);
  expect(hits("/robots.txt")).toBe(1);
});

test("a broken, empty or foreign page is refused with its reason, and asked for once", async () => {
  for (const [path, code] of [
    ["/broken", "ArticleMalformed"],
    ["/empty", "ArticleEmpty"],
    ["/picture", "ArticleBinary"],
  ] as const) {
    const found = await until(() => page(path), path);
    expect(found).toMatchObject({ status: "refused", reason: expect.stringContaining(code) });
    expect(hits(path)).toBe(1);
  }
});

test("a slow, silent or failing server is asked again, then given up with its reason", async () => {
  const failed = await until(async () => {
    const found = await fetches.failed();
    return found.length >= 3 && found;
  }, "three fetches are given up");
  const codeOf = new Map(failed.map(({ of, code }) => [of.slice(server.base.length), code]));
  expect(codeOf).toEqual(
    new Map([
      ["/slow", "FetchTimeout"],
      ["/silent", "FetchTimeout"],
      ["/failing", "FetchFailed"],
    ]),
  );
  const tries = (await fetches.board.getFailed()).map(({ attemptsMade }) => attemptsMade);
  expect(tries).toEqual([2, 2, 2]);
  // A try may run out of time before its request has left, where the machine has much other work.
  for (const path of codeOf.keys()) expect([1, 2]).toContain(hits(path));
});

test("one host is asked no faster than its pace, and by two at a time at most", async () => {
  // Each request leaves once its turn has come: the n-th cannot come before the n-th turn, however late it comes.
  const turns = await turnsTaken();
  const gaps = turns.slice(1).map((at, index) => at - (turns[index] ?? 0));
  expect(Math.min(...gaps)).toBeGreaterThanOrEqual(HOST_DELAY_MS);
  expect(server.requests.length).toBeGreaterThan(15);
  expect(turns.length).toBeGreaterThanOrEqual(server.requests.length);
  for (const [index, { at }] of server.requests.entries())
    expect(at).toBeGreaterThanOrEqual(turns[index] ?? 0);
  expect(Math.max(...server.requests.map(({ underway }) => underway))).toBeLessThanOrEqual(2);
});

/** The moments at which the fetcher was let ask the server, all of robots.txt, redirects and further tries included. */
async function turnsTaken(): Promise<readonly number[]> {
  const lines = (await readFile(join(folder, "fetcher.log"), "utf8")).trim().split("\n");
  const turns = lines.map((line) => JSON.parse(line) as { msg: string; host: string; at: number });
  return turns.flatMap(({ msg, host, at }) =>
    msg === "a turn at a host" && host === server.host ? [at] : [],
  );
}

test("another look at the same feed asks only whether it has changed", async () => {
  const before = server.requests.length;
  await poll();
  const feed = server.requests.slice(before).filter(({ path }) => path === "/feed");
  expect(feed.map(({ status }) => status)).toEqual([304]);
  // Known pages are due again at once in this test; the one with an ETag is answered without a body.
  expect(
    server.requests
      .slice(before)
      .filter(({ path }) => path === "/plain")
      .map(({ status }) => status),
  ).toEqual([304]);
  expect(await texts("/plain")).toHaveLength(1);
});

test("a changed article is a new version, and what only the old one said is off the record", async () => {
  server.put("/plain", { body: newsPage("Velinek Dismisses Brandel", CORRECTED, DAY), etag: '"a2"' });
  await poll();
  const versions = await until(async () => {
    const found = await texts("/plain");
    return found.length === 2 && found;
  }, "the second version");
  expect(versions.filter((version) => (version as { current: boolean }).current)).toEqual([
    expect.objectContaining({
      text: expect.stringContaining("interior minister"),
      modified: expect.any(String),
    }),
  ]);
  await quiet();
  const quotes = await graph.read(
    "MATCH (c:Claim) WHERE c.quote CONTAINS 'defence minister of Tarvia, Oskar' RETURN c.id AS id",
  );
  expect(quotes).toEqual([]);
});

test("a vanished article is marked, and stays on record", async () => {
  server.remove("/packed");
  await poll();
  const gone = await until(
    async () => (await vanishedPages(graph, 10)).find(({ url }) => url.endsWith("/packed")) ?? null,
    "it is marked",
  );
  expect(gone).toMatchObject({
    status: "vanished",
    goneSince: expect.any(String),
    reason: "the server answers 404",
  });
  expect(await texts("/packed")).toEqual([expect.objectContaining({ current: true })]);
});

test("a notice of a correction is kept, and linked to the article that it corrects", async () => {
  const notice = `Correction: an <a href="/brotli">earlier article</a> named the wrong town.`;
  server.put("/correction", {
    body: newsPage("Corrections", [...story("The paper regrets an error."), notice], DAY),
  });
  server.put("/feed", { type: "application/rss+xml", etag: '"f2"', body: rss(["/plain", "/correction"]) });
  await poll();
  const found = await until(async () => (await page("/correction"))?.correction ?? null, "the notice");
  expect(found).toBe("Correction: an earlier article named the wrong town.");
  const linked = await graph.read(
    "MATCH (:Page {url: $from})-[:CORRECTS]->(p:Page) RETURN p.url AS url, p.key AS key",
    {
      from: `${server.base}/correction`,
    },
  );
  expect(linked).toEqual([{ url: `${server.base}/brotli`, key: `${server.base}/brotli` }]);
});

test("an article in a language that nobody reads is kept, listed, and read once somebody does", async () => {
  const kazakh =
    "Қазақстанның бұрынғы қорғаныс министрі он екі жылға бас бостандығынан айырылды, деп хабарлады баспасөз қызметі. Сот отырысы жабық есік жағдайында өтті, сондықтан істің егжей-тегжейі жарияланған жоқ.";
  server.put("/kk", {
    body: newsPage("Министр сотталды", [kazakh, kazakh]).replace('lang="en"', 'lang="kk"'),
  });
  server.put("/feed", { type: "application/rss+xml", etag: '"f3"', body: rss(["/kk"]) });
  await poll();
  await until(async () => (await recordStatus(graph)).unread.kk === 1, "it is listed");
  expect(await texts("/kk")).toHaveLength(1);
  const found = await graph.read(
    "CALL db.index.fulltext.queryNodes('sentence_search', 'сотталды') YIELD node RETURN node.title AS title",
  );
  expect(found).toContainEqual({ title: "Министр сотталды" });
  await worker.close();
  const both = { ...createReader(), id: "test@1", languages: ["en", "kk"] };
  worker = await startWorker({
    graph,
    redisUrl: stackAddresses().redis.url,
    prefix,
    logger,
    clock: systemClock,
    extractor: both,
    rules: RULES,
    concurrency: 4,
    sweepEveryMs: 500,
  });
  await until(async () => Object.keys((await recordStatus(graph)).unread).length === 0, "it is read");
});

test("a feed whose schedule Redis has lost is looked at again once fetching starts", async () => {
  await fetcher.close();
  const [feed] = await listFeeds(graph);
  await fetches.unschedule(feed?.id ?? "");
  expect(await fetches.schedules()).toEqual(new Map());
  fetcher = await startFetcher(fetcherSettings());
  expect(await fetches.schedules()).toEqual(new Map([[feed?.id, EVERY_MS]]));
});
