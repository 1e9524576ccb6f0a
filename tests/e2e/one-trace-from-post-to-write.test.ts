import { setTimeout as sleep } from "node:timers/promises";
import { type Graph, migrate, openGraph, readReceipt } from "@cursus/graph";
import { type ArticleQueue, openArticleQueue } from "@cursus/queue";
import { afterAll, beforeAll, expect, inject, onTestFinished, test, vi } from "vitest";
import { type ServedPage, servePage } from "../browser/support/serve-page.ts";
import { cursus } from "../harness/cursus.ts";
import { type GraphByHand, graphByHand } from "../harness/graph-by-hand.ts";
import { stackAddresses, stackVariables, uniquePrefix } from "../harness/stack.ts";
import { type ReceivedSpan, type TraceCollector, traceCollector } from "../harness/trace-collector.ts";
import { newsServer } from "../sources/support/news-server.ts";
import { begunTrace, lineage } from "./support/traced.ts";

/** A database that has just been started plans every statement anew, and the machine may have other work. */
vi.setConfig({ testTimeout: 240_000 });

const prefix = uniquePrefix();
const news = await newsServer();
let graph: Graph;
let queue: ArticleQueue;
let byHand: GraphByHand;
let collector: TraceCollector;

beforeAll(async () => {
  const { neo4j, redis } = stackAddresses();
  graph = await openGraph(neo4j);
  byHand = graphByHand(neo4j);
  await migrate(graph);
  await byHand.wipe();
  queue = await openArticleQueue({ redisUrl: redis.url, prefix });
  collector = await traceCollector();
});
afterAll(async () => {
  await queue.board.obliterate({ force: true });
  await Promise.all([queue.close(), graph.close(), byHand.close(), news.close(), collector.close()]);
});

const variables = () => ({
  ...stackVariables(),
  CURSUS_QUEUE_PREFIX: prefix,
  CURSUS_FETCH_ALLOW: news.host,
  OTEL_EXPORTER_OTLP_ENDPOINT: collector.endpoint,
  OTEL_SERVICE_NAME: "desk",
});

const SENTENCE = "President Ana Rojas Vega of Peru dismissed Defense Minister Juan Soto Paz on May 3, 2021.";
const articleOf = (number: number) => ({
  id: `secret-id-${number}`,
  title: `Shake-up number ${number}`,
  published: "2021-05-04",
  text: `${SENTENCE} It was shake-up number ${number}.`,
});

/** Words that must not leave: of articles, addresses, questions and keys. */
const SECRETS = ["Rojas", "Shake-up", "shake-up", "secret", "Peru", "/page.html", "Ministers"];

async function post(server: ServedPage, path: string, body: unknown, traceparent: string): Promise<Response> {
  const key = `secret-key-${traceparent}`;
  const headers = { "content-type": "application/json", "idempotency-key": key, traceparent };
  return fetch(`${server.address}${path}`, { method: "POST", headers, body: JSON.stringify(body) });
}

/** The moments of spans are taken from clocks that agree within a millisecond. */
const endsBefore = (span: ReceivedSpan | undefined, moment: number | undefined): boolean =>
  span !== undefined && moment !== undefined && span.to <= moment + 2;

async function recorded(receipt: string): Promise<void> {
  const look = async () => (await readReceipt(graph, receipt))?.state;
  await expect.poll(look, { timeout: 120_000, interval: 100 }).toBe("recorded");
}

test("what is posted is traced from its post to its write, by API, fetcher and workers as one", async () => {
  news.put("/page.html", {
    body: `<h1>Ministers</h1><p>${SENTENCE}</p><p>${SENTENCE}</p>`,
    type: "text/html",
  });
  const server = await servePage(inject("testStack").root, variables());
  onTestFinished(async () => void (await server.end()));
  const articles = Array.from({ length: 8 }, (_, number) => ({ ...begunTrace(), number }));
  const [page, refused] = [begunTrace(), begunTrace()];
  const release = await byHand.holdLane();
  const receipts = await Promise.all(
    articles.map(async ({ number, traceparent }) => {
      const answer = await post(server, "/v1/articles", articleOf(number), traceparent);
      expect(answer.status).toBe(202);
      return ((await answer.json()) as { receipt: string }).receipt;
    }),
  );
  expect((await post(server, "/v1/articles", { text: "" }, refused.traceparent)).status).toBe(422);
  await sleep(2_000);
  await release();
  await Promise.all(receipts.map(recorded));
  const url = `${news.base}/page.html`;
  expect((await post(server, "/v1/fetches", { url }, page.traceparent)).status).toBe(202);
  await expect
    .poll(async () => (await queue.counts()).completed, { timeout: 60_000 })
    .toBe(articles.length + 1);
  await fetch(`${server.address}/v1/ask?q=who+dismissed+Juan+Soto+Paz`);
  expect(await server.end()).toBe(0);

  const spans = collector.spans();
  const FROM_THE_QUEUE = [
    "articles wait < POST /v1/articles",
    "articles process < POST /v1/articles",
    "read < articles process",
    "commit < articles process",
  ];
  for (const [at, { id, span }] of articles.entries()) {
    expect(lineage(spans, id)).toEqual(["POST /v1/articles < outside", ...FROM_THE_QUEUE]);
    const own = spans.filter(({ trace }) => trace === id).toSorted((a, b) => a.from - b.from);
    const [posted, waited, processed, read, commit] = own;
    expect(posted).toMatchObject({ kind: 2, parent: span, facts: { "http.response.status_code": 202 } });
    expect(processed).toMatchObject({
      kind: 5,
      facts: { "messaging.message.id": `article-${receipts[at]}`, "cursus.job.start": 1 },
    });
    expect(read?.facts["cursus.claims"]).toBeGreaterThan(0);
    expect(endsBefore(waited, processed?.from)).toBe(true);
    expect(endsBefore(read, commit?.from)).toBe(true);
    expect(endsBefore(commit, processed?.to)).toBe(true);
  }
  expect(lineage(spans, page.id)).toEqual([
    "POST /v1/fetches < outside",
    "fetches wait < POST /v1/fetches",
    "fetches process < POST /v1/fetches",
    "articles wait < fetches process",
    "articles process < fetches process",
    "read < articles process",
    "commit < articles process",
  ]);
  expect(lineage(spans, refused.id)).toEqual(["POST /v1/articles < outside"]);
  const [refusal] = spans.filter(({ trace }) => trace === refused.id);
  expect(refusal).toMatchObject({ failed: false, facts: { "error.type": "ArticleEmpty" } });

  const commits = spans.filter(({ name }) => name === "commit");
  const together = commits.filter(({ facts }) => Number(facts["cursus.group.size"]) > 1);
  expect(together.length).toBeGreaterThan(1);
  for (const { links, from } of together.filter(({ links }) => links.length > 0)) {
    const leading = commits.find(({ id, trace }) => id === links[0]?.span && trace === links[0]?.trace);
    expect(leading?.links).toEqual([]);
    expect(Math.abs((leading?.from ?? 0) - from)).toBeLessThan(50);
  }
  expect(together.filter(({ links }) => links.length === 0).length).toBeLessThan(together.length);

  expect(new Set(spans.map(({ service }) => service))).toEqual(new Set(["desk"]));
  expect(spans.every(({ failed }) => !failed)).toBe(true);
  for (const secret of SECRETS) expect(collector.bodies.join("\n")).not.toContain(secret);
});

test("`cursus ingest` begins a trace for each article, and it ends with the write", async () => {
  const before = collector.bodies.length;
  const told = await cursus(["ingest", "-", "--json"], {
    variables: variables(),
    input: `${SENTENCE} Again.`,
  });
  expect(told.code, told.notes).toBe(0);
  const spans = collector.spans();
  const [first] = spans.filter(({ name }) => name === "ingest");
  expect(collector.bodies.length).toBeGreaterThan(before);
  expect(lineage(spans, first?.trace ?? "")).toEqual([
    "ingest < nothing",
    "articles wait < ingest",
    "articles process < ingest",
    "read < articles process",
    "commit < articles process",
  ]);
});
