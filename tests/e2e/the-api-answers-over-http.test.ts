import { type RequestOptions, request } from "node:http";
import { connect } from "node:net";
import { text } from "node:stream/consumers";
import { type RunningApi, startApi } from "@cursus/api";
import { createReader } from "@cursus/extract";
import { commit, type Graph, migrate, openGraph } from "@cursus/graph";
import { articleFromJson } from "@cursus/intake";
import { type ArticleQueue, openArticleQueue } from "@cursus/queue";
import { RULES } from "@cursus/record";
import { afterAll, beforeAll, expect, test } from "vitest";
import { testApiParts } from "../harness/api-parts.ts";
import { type GraphByHand, graphByHand } from "../harness/graph-by-hand.ts";
import { pausePart, resumePart, stackAddresses, uniquePrefix } from "../harness/stack.ts";

const SENTENCE = "President Ana Rojas Vega of Peru dismissed Defense Minister Juan Soto Paz on May 3, 2021.";
const TITLE = 'Shake-up <b>"in" Lima</b>';
let graph: Graph;
let queue: ArticleQueue;
let api: RunningApi;
let byHand: GraphByHand;

beforeAll(async () => {
  const { neo4j, redis } = stackAddresses();
  graph = await openGraph(neo4j);
  byHand = graphByHand(neo4j);
  await migrate(graph);
  await byHand.wipe();
  const document = { title: TITLE, published: "2021-05-04", url: "https://news.example/1", text: SENTENCE };
  const article = articleFromJson(document, { maxChars: 1_000 });
  const reading = await createReader().read(article);
  await commit(graph, RULES, [{ article, reading }], new Date("2024-01-01"));
  queue = await openArticleQueue({ redisUrl: redis.url, prefix: uniquePrefix() });
  api = await startApi(testApiParts({ graph, queue }), 0);
});
afterAll(async () => {
  await api.close();
  await queue.board.obliterate({ force: true });
  await Promise.all([queue.close(), graph.close(), byHand.close()]);
});

interface Reply {
  readonly status: number | undefined;
  readonly type: string | undefined;
  readonly headers: Readonly<Record<string, string | string[] | undefined>>;
  readonly body: string;
}

/** The path is sent as it is, dots and all. */
const get = (path: string, options: RequestOptions = {}): Promise<Reply> => send(path, options, "");

async function send(path: string, options: RequestOptions, sent: string): Promise<Reply> {
  const { hostname, port } = new URL(api.address);
  const { promise, resolve, reject } = Promise.withResolvers<Reply>();
  const asked = request({ hostname, port, path, ...options }, async (response) => {
    const { statusCode: status, headers } = response;
    resolve({ status, type: headers["content-type"], headers, body: await text(response) });
  });
  asked.on("error", reject).end(sent);
  return promise;
}

const json = async (path: string) => JSON.parse((await get(path)).body);

test("health, readiness and the figures are told", async () => {
  expect(await json("/health")).toEqual({ status: "alive" });
  expect(await json("/ready")).toEqual({ ready: true, parts: { neo4j: "up", redis: "up" } });
  const { record, queue: counts } = await json("/status");
  expect(record.nodes).toMatchObject({ Article: 1, Person: 2, Claim: 3 });
  expect(counts).toMatchObject({ waiting: 0, active: 0, failed: 0 });
});

test("a plain question and a named one have the same answer, with its sentence", async () => {
  const asked = await json(`/ask?q=${encodeURIComponent("who dismissed Juan Soto Paz?")}`);
  const named = await json("/query/whoDismissed?person=Juan+Soto+Paz");
  expect(asked.rows).toEqual(named.rows);
  expect(named.rows[0].quotes[0].text).toBe(SENTENCE);
  expect(asked.verdict).toBe("yes");
});

test("whatever is wrong is a problem with a code", async () => {
  const wrong: readonly (readonly [path: string, status: number, code: string])[] = [
    ["/ask", 400, "UsageInvalid"],
    ["/ask?q=a&q=b", 400, "UsageInvalid"],
    ["/ask?q=what+is+the+weather", 422, "QuestionNotUnderstood"],
    [`/ask?q=${"a".repeat(9_000)}`, 400, "UsageInvalid"],
    [`/ask?q=${"a".repeat(90_000)}`, 431, "RequestInvalid"],
    ["/query/nothing", 404, "RouteUnknown"],
    ["/query/constructor", 404, "RouteUnknown"],
    ["/query/__proto__", 404, "RouteUnknown"],
    [`/query/${"a".repeat(3_000)}`, 414, "RequestInvalid"],
    ["/query/whoDismissed", 400, "UsageInvalid"],
    ["/query/whoDismissed?nothing=1", 400, "UsageInvalid"],
    ["/query/whoDismissed?person=a&person=b", 400, "UsageInvalid"],
    ["/query/holders?office=president&at=soon", 400, "UsageInvalid"],
    ["/nothing", 404, "RouteUnknown"],
    ["/v1/articles/none/claims", 404, "ArticleUnknown"],
    ["/%ff", 400, "RequestInvalid"],
  ];
  for (const [path, status, code] of wrong) {
    const reply = await get(path);
    const name = path.slice(0, 60);
    expect({ name, status: reply.status, type: reply.type }).toEqual({
      name,
      status,
      type: "application/problem+json; charset=utf-8",
    });
    const told = JSON.parse(reply.body);
    expect(told, name).toMatchObject({ status, code, type: `urn:cursus:problem:${code}` });
    expect(reply.body.length, name).toBeLessThan(1_000);
  }
});

test("an address that is asked by another method than it has tells which it has", async () => {
  for (const method of ["PATCH", "QUERY", "OPTIONS"]) {
    const { status, headers, body } = await get("/v1/articles", { method });
    expect({ method, status, allow: headers.allow }).toEqual({
      method,
      status: 405,
      allow: "GET, HEAD, POST",
    });
    expect(JSON.parse(body)).toMatchObject({ status: 405, code: "RequestInvalid" });
  }
});

test("what is not HTTP is refused as a problem, and hung up", async () => {
  const { hostname, port } = new URL(api.address);
  const socket = connect(Number(port), hostname);
  socket.write("not http at all\r\n\r\n");
  const answer = await text(socket);
  expect(answer).toMatch(/^HTTP\/1\.1 400 Bad Request\r\n/);
  expect(answer).toContain("urn:cursus:problem:RequestInvalid");
});

test("only names of this machine are answered to: a page elsewhere cannot read the record", async () => {
  for (const path of ["/", "/ask?q=x", "/status", "/queues", "/queues/api/queues", "/style.css"]) {
    for (const host of ["evil.example", "127.0.0.1.evil.example", "localhost.evil.example:4680"]) {
      const { status, body } = await get(path, { headers: { host } });
      expect({ path, host, status }).toEqual({ path, host, status: 421 });
      expect(body).not.toContain("Rojas");
    }
  }
  expect(await get("/health", { headers: { host: "LOCALHOST:1" } })).toMatchObject({ status: 200 });
});

test("no path leads out of what is served", async () => {
  const paths = [
    "/../../../../etc/passwd",
    "/style.css/../../server.ts",
    "/queues/static/../../../../package.json",
    "/queues/static/..%2f..%2f..%2fpackage.json",
    "/queues/static/%2e%2e/%2e%2e/package.json",
    "/queues/static/%00",
  ];
  for (const path of paths) {
    const { status, body } = await get(path);
    expect(status, path).toBeGreaterThanOrEqual(400);
    expect(body, path).not.toMatch(/root:|"dependencies"|startApi/);
  }
});

test("the queue board is for looking only", async () => {
  expect(await get("/queues")).toMatchObject({ status: 200 });
  for (const action of ["pause", "empty", "clean/completed", "obliterate"]) {
    const { status } = await get(`/queues/api/queues/articles/${action}`, { method: "PUT" });
    expect(status, action).toBeGreaterThanOrEqual(400);
  }
  expect(await queue.board.isPaused()).toBe(false);
});

test("the page shows the record, and nothing that came from outside is markup", async () => {
  const { headers, body } = await get(`/?q=${encodeURIComponent('<script>alert(1)</script>"')}`);
  expect(headers["content-security-policy"]).toContain("default-src 'none'");
  expect(headers["content-security-policy"]).not.toContain("unsafe");
  expect(headers["x-content-type-options"]).toBe("nosniff");
  expect(body).not.toContain("<script");
  expect(body).not.toContain("<b>&quot;in");
  expect(body).not.toContain('<b>"in');
  expect(body).toContain("Shake-up &lt;b&gt;&quot;in&quot; Lima&lt;/b&gt;");
  expect(body).toContain("Ana Rojas Vega dismissed Juan Soto Paz");
  expect(body).toContain(SENTENCE);
  for (const link of ["/queues", "/health", "/status"]) expect(body).toContain(`href="${link}"`);
  expect(await get("/style.css")).toMatchObject({ status: 200, type: "text/css; charset=utf-8" });
});

test.each([
  ["redis", { neo4j: "up", redis: "QueueTimeout" }],
  ["neo4j", { neo4j: "GraphUnreachable", redis: "up" }],
] as const)("a silent %s makes it not ready within five seconds, and it stays alive", async (part, parts) => {
  await pausePart(part);
  try {
    const from = performance.now();
    expect(await get("/ready")).toMatchObject({ status: 503 });
    expect(performance.now() - from).toBeLessThan(5_000);
    expect(await json("/ready")).toEqual({ ready: false, parts });
    expect(await json("/health")).toEqual({ status: "alive" });
  } finally {
    await resumePart(part);
  }
  await expect.poll(() => json("/ready"), { timeout: 20_000 }).toMatchObject({ ready: true });
});

interface Described {
  readonly parameters?: readonly {
    readonly name: string;
    readonly in: string;
    readonly required?: boolean;
  }[];
  readonly requestBody?: { readonly content: Readonly<Record<string, unknown>> };
}

test("whatever a route needs and is not given is named in plain words, at every route", async () => {
  const { paths } = await json("/openapi.json");
  const asked = Object.entries(paths as Record<string, Record<string, Described>>).flatMap(
    ([path, methods]) =>
      Object.entries(methods).flatMap(([method, { parameters = [], requestBody }]) => {
        const isNeeded = parameters.some((one) => one.in === "query" && one.required === true);
        const takesJson = requestBody?.content["application/json"] !== undefined;
        return isNeeded || takesJson ? [{ method: method.toUpperCase(), path, takesJson }] : [];
      }),
  );
  expect(asked.length).toBeGreaterThan(15);
  for (const { method, path, takesJson } of asked) {
    const headers = takesJson ? { "content-type": "application/json" } : {};
    const at = path.replace(/\{\w+\}/g, "0".repeat(24));
    const reply = await send(at, { method, headers }, takesJson ? "{}" : "");
    const { code, detail } = JSON.parse(reply.body);
    expect({ method, path, code, detail }).toMatchObject({ code: "UsageInvalid" });
    // A message of MCP is one of many forms, none of which was meant more than another.
    const told = path === "/mcp" ? /has not the right form/ : /\b(?:is missing|name an?|give)\b/;
    expect(detail, path).toMatch(told);
    expect(detail, path).not.toMatch(/Invalid|expected|received|querystring/);
  }
});

test("a question that is missing or blank is asked for, with an example", async () => {
  for (const path of ["/v1/ask", "/v1/ask?q=", "/v1/ask?q=%20", "/ask", "/ask?q=%20"]) {
    const reply = await get(path);
    expect({ path, status: reply.status }).toEqual({ path, status: 400 });
    expect(JSON.parse(reply.body).detail, path).toMatch(/^q(?: is missing in the query|: give a question)/);
  }
});
