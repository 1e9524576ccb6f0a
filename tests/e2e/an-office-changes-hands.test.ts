import { once } from "node:events";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createApi, subscribe } from "@cursus/api";
import { PUBLIC_WEB } from "@cursus/fetch";
import { type NotifierSettings, type RunningNotifier, startNotifier } from "@cursus/fetcher";
import { commit, type Graph, listWebhooks, migrate, openGraph, retract } from "@cursus/graph";
import { createLogger, systemClock } from "@cursus/kernel";
import { type ArticleQueue, type NoticeQueue, openArticleQueue, openNoticeQueue } from "@cursus/queue";
import { RULES } from "@cursus/record";
import { afterAll, beforeAll, expect, test } from "vitest";
import { testApiParts } from "../harness/api-parts.ts";
import { graphByHand } from "../harness/graph-by-hand.ts";
import { stackAddresses, uniquePrefix } from "../harness/stack.ts";
import { articleOf, dismissed, holds, KASK, MAAS, MAYOR, MINISTER } from "../laws/support/careers.ts";
import { fetcherProcess } from "./support/fetcher-process.ts";
import { type HookServer, hookServer, isSigned, type Received } from "./support/hook-server.ts";

const prefix = uniquePrefix();
const logger = createLogger("test", "silent");
/** Locks and waits that run out within a second. */
const policy = {
  lockDurationMs: 1_000,
  stalledIntervalMs: 500,
  backoffMs: 50,
  maxBackoffMs: 100,
  attempts: 4,
};
/** A busy machine takes its time. */
const PATIENTLY = { timeout: 150_000, interval: 50 };
const LONG = { timeout: 300_000 };

let graph: Graph;
let queue: ArticleQueue;
let notices: NoticeQueue;
let hook: HookServer;
let notifier: RunningNotifier | null = null;
let api: Awaited<ReturnType<typeof createApi>>;
let secret = "";

beforeAll(async () => {
  const { neo4j, redis } = stackAddresses();
  graph = await openGraph(neo4j);
  await migrate(graph);
  await graphByHand(neo4j).wipe();
  queue = await openArticleQueue({ redisUrl: redis.url, prefix });
  notices = await openNoticeQueue({ redisUrl: redis.url, prefix, policy });
  hook = await hookServer();
  api = await createApi(
    testApiParts({ graph, queue }, { notices: { queue: notices, policy: web().policy } }),
  );
  const added = await api.inject({ method: "POST", url: "/v1/webhooks", payload: { url: hook.url } });
  expect(added.statusCode).toBe(201);
  ({ secret } = added.json());
  notifier = await startNotifier(settings());
});
afterAll(async () => {
  await notifier?.close();
  await api?.close();
  await hook?.close();
  for (const { board } of [queue, notices]) await board.obliterate({ force: true });
  await Promise.all([queue.close(), notices.close(), graph.close()]);
});

const web = () => ({ policy: { ...PUBLIC_WEB, exempt: [hook.host] } });

function settings(): NotifierSettings {
  const { redis } = stackAddresses();
  return { graph, redisUrl: redis.url, prefix, logger, clock: systemClock, web: web(), policy };
}

const record = (article: ReturnType<typeof articleOf>) => commit(graph, RULES, [article], new Date());

/** The messages of one kind that were taken, as soon as there is one. */
async function arrived(type: string): Promise<readonly Received[]> {
  const found = (): readonly Received[] => hook.taken().filter((one) => one.type === type);
  await expect.poll(() => found().length, PATIENTLY).toBeGreaterThan(0);
  return found();
}

test("a new holder arrives at the subscriber, signed, with the sentence", LONG, async () => {
  const article = articleOf("a", "2024-01-10", holds(KASK, MAYOR));
  await record(article);
  const [began] = await arrived("office.began");
  expect(began?.data).toMatchObject({
    change: "began",
    person: { name: KASK.name },
    office: { name: "Mayor of Tartu" },
  });
  expect(began?.data.quotes).toMatchObject([
    { text: article.reading.claims[0]?.quote.text, article: { key: "a" } },
  ]);
  expect(began !== undefined && isSigned(began, secret)).toBe(true);
  expect(began !== undefined && isSigned({ ...began, body: `${began.body} ` }, secret)).toBe(false);
});

test("a server that fails twice gets one message, under one id, until it takes it", LONG, async () => {
  hook.answerNext(500, 503);
  await record(articleOf("b", "2024-02-10", dismissed(KASK, MAYOR, "2024-02-05")));
  const ended = await arrived("office.ended");
  const tries = hook.received.filter(({ type }) => type === "office.ended");
  expect(tries.map(({ status }) => status)).toEqual([500, 503, 200]);
  expect(new Set(tries.map(({ id }) => id)).size).toBe(1);
  expect(ended).toHaveLength(1);
});

test("what is retracted is told to be withdrawn", LONG, async () => {
  await record(articleOf("c", "2024-03-10", holds(MAAS, MINISTER)));
  await expect.poll(() => hook.taken().length, PATIENTLY).toBe(3);
  await retract(graph, RULES, "c", new Date());
  const [withdrawn] = await arrived("office.withdrawn");
  expect(withdrawn?.data).toMatchObject({ person: { name: MAAS.name }, quotes: [{ stands: false }] });
});

test(
  "a process that is killed amid a delivery loses nothing, and nothing comes under two ids",
  LONG,
  async () => {
    await notifier?.close();
    notifier = null;
    const folder = await mkdtemp(join(tmpdir(), "cursus-hands-"));
    const child = fetcherProcess({
      CURSUS_QUEUE_PREFIX: prefix,
      CURSUS_ORIGINALS: folder,
      CURSUS_FETCH_ALLOW: hook.host,
    });
    const dead = once(child, "exit");
    const before = hook.taken().length;
    hook.answerNext(() => child.kill("SIGKILL"));
    await record(articleOf("d", "2024-04-10", holds(MAAS, MAYOR)));
    await dead;
    await record(articleOf("e", "2024-05-10", holds(KASK, MINISTER)));
    notifier = await startNotifier(settings());
    await expect.poll(() => hook.taken().length, PATIENTLY).toBe(before + 2);
    const ids = hook.taken().map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    await rm(folder, { recursive: true, force: true });
  },
);

test("both feeds hold what the subscriber was told, and are not sent twice", LONG, async () => {
  const told = hook
    .taken()
    .map(({ id }) => `urn:cursus:office-change:${id}`)
    .toSorted();
  const json = await api.inject("/v1/feed.json");
  const atom = await api.inject("/v1/feed.atom");
  expect([json.headers["content-type"], atom.headers["content-type"]]).toEqual([
    "application/feed+json; charset=utf-8",
    "application/atom+xml; charset=utf-8",
  ]);
  const items = (json.json() as { items: { id: string }[] }).items.map(({ id }) => id);
  expect(items.toSorted()).toEqual(told);
  expect([...atom.body.matchAll(/<entry>\n<id>([^<]+)<\/id>/g)].map(([, id]) => id)).toEqual(items);
  for (const { headers } of [json, atom]) {
    const url = headers === json.headers ? "/v1/feed.json" : "/v1/feed.atom";
    const again = await api.inject({ url, headers: { "if-none-match": String(headers.etag) } });
    expect([again.statusCode, again.body]).toEqual([304, ""]);
  }
});

test("a feed is of one office or one person, and is paged", LONG, async () => {
  const idsOf = async (query: string): Promise<readonly string[]> => {
    const { items } = (await api.inject(`/v1/feed.json?${query}`)).json() as { items: { id: string }[] };
    return items.map(({ id }) => id);
  };
  const all = await idsOf("");
  expect(await idsOf("office=mayor+of+Tartu")).toHaveLength(3);
  expect(await idsOf(`person=${encodeURIComponent(MAAS.name)}`)).toHaveLength(3);
  const paged: string[] = [];
  for (let next: string | undefined = "/v1/feed.json?limit=2"; next !== undefined; ) {
    const page = (await api.inject(next)).json() as { items: { id: string }[]; next_url?: string };
    paged.push(...page.items.map(({ id }) => id));
    next = page.next_url?.replace(/^http:\/\/[^/]+/, "");
  }
  expect(paged).toEqual(all);
});

test("a subscription to one office is told of no other; it can be tried, and ends", LONG, async () => {
  const office = "minister of defence of Norland";
  const { id, url } = await subscribe(
    graph,
    { url: `${hook.url}/minister`, office },
    web().policy,
    new Date(),
  );
  expect(url).toBe(`${hook.url}/minister`);
  const tested = await api.inject({ method: "POST", url: `/v1/webhooks/${id}/test` });
  expect(tested.statusCode).toBe(202);
  const [message] = await arrived("test");
  expect(message?.id).toBe((tested.json() as { message: string }).message);
  const before = hook.taken().length;
  await record(articleOf("f", "2024-06-10", dismissed(MAAS, MAYOR, "2024-06-01")));
  await record(articleOf("g", "2024-06-11", dismissed(KASK, MINISTER, "2024-06-02")));
  // Of the mayor to one, of the minister to both.
  await expect.poll(() => hook.taken().length, PATIENTLY).toBe(before + 3);
  expect((await api.inject({ method: "DELETE", url: `/v1/webhooks/${id}` })).statusCode).toBe(200);
  expect((await api.inject({ method: "DELETE", url: `/v1/webhooks/${id}` })).statusCode).toBe(404);
});

test(
  "what fails for good is a dead letter that can be tried again; a server that is gone is asked no more",
  LONG,
  async () => {
    hook.answerNext(500, 500, 500, 500);
    await record(articleOf("h", "2024-07-10", holds(KASK, MAYOR)));
    const dead = async () =>
      ((await api.inject("/v1/webhooks/dead")).json() as { deliveries: { id: string }[] }).deliveries;
    await expect.poll(async () => (await dead()).length, PATIENTLY).toBe(1);
    const [letter] = await dead();
    expect(letter).toMatchObject({ code: "FetchFailed", attempts: 4 });
    const before = hook.taken().length;
    hook.answerNext(200);
    expect(
      (await api.inject({ method: "POST", url: `/v1/webhooks/dead/${letter?.id}/retry` })).statusCode,
    ).toBe(202);
    await expect.poll(() => hook.taken().length, PATIENTLY).toBe(before + 1);
    hook.answerNext(410);
    await record(articleOf("i", "2024-08-10", holds(MAAS, MINISTER)));
    await expect.poll(async () => (await listWebhooks(graph))[0]?.disabled, PATIENTLY).toContain("410");
  },
);

test("an address inside is refused, and nobody who asks the graph reads a secret", LONG, async () => {
  const inside = [
    "http://127.0.0.1:9/",
    "http://169.254.169.254/latest",
    "http://[::1]/",
    "http://localhost/",
    "ftp://a.example/",
  ];
  for (const url of inside) {
    const { statusCode } = await api.inject({ method: "POST", url: "/v1/webhooks", payload: { url } });
    expect([url, statusCode]).toEqual([url, url.startsWith("ftp") ? 400 : 422]);
  }
  const rows = await graph.read("MATCH (w:Webhook) RETURN properties(w) AS kept");
  expect(rows).toHaveLength(1);
  expect(JSON.stringify(rows)).not.toContain(secret.slice("whsec_".length));
});
