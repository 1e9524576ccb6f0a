import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { brotliCompressSync, gzipSync } from "node:zlib";
import { afterAll, beforeAll, expect, test } from "vitest";
import { createFetcher, type FetchSettings } from "./fetch-document.ts";
import { PUBLIC_WEB } from "./fetch-policy.ts";

const gzipBomb = gzipSync(Buffer.alloc(50_000_000));
const brotliBomb = brotliCompressSync(Buffer.alloc(50_000_000));

/** Requests that are answered once two of them are here. */
const both: ServerResponse[] = [];

/** Answers by path; what is asked of it is counted. */
const asked: string[] = [];
const answers: Record<string, (request: IncomingMessage, response: ServerResponse) => void> = {
  "/page": (_, response) => {
    response.setHeader("content-type", "text/html; charset=windows-1251");
    response.setHeader("etag", '"v1"').end("<p>Text");
  },
  "/gzip": (_, response) => packed(response, "gzip", gzipSync("packed")),
  "/brotli": (_, response) => packed(response, "br", brotliCompressSync("packed")),
  "/broken-gzip": (_, response) => packed(response, "gzip", Buffer.from("not packed at all")),
  "/twice": (_, response) => packed(response, "gzip, gzip", gzipSync(gzipSync("packed"))),
  "/gzip-bomb": (_, response) => packed(response, "gzip", gzipBomb),
  "/brotli-bomb": (_, response) => packed(response, "br", brotliBomb),
  "/endless": (_, response) => {
    const write = (): void => {
      while (response.writable && response.write(Buffer.alloc(65_536, "a")));
      if (response.writable) response.once("drain", write);
    };
    write();
  },
  "/slow": (_, response) => {
    const timer = setInterval(() => response.write("a"), 200);
    response.on("close", () => clearInterval(timer));
  },
  "/silent": () => undefined,
  "/both": (_, response) => {
    both.push(response);
    if (both.length === 2) for (const waiting of both) waiting.end("both are here");
  },
  "/cached": (request, response) => {
    if (request.headers["if-none-match"] === '"v1"') response.writeHead(304).end();
    else response.setHeader("etag", '"v1"').end("fresh");
  },
  "/once": (_, response) => response.writeHead(302, { location: "/page" }).end(),
  "/round": (_, response) => response.writeHead(302, { location: "/round" }).end(),
  "/inside": (_, response) => response.writeHead(302, { location: "http://169.254.169.254/latest" }).end(),
  "/gone": (_, response) => response.writeHead(410).end("gone"),
};

function packed(response: ServerResponse, encoding: string, bytes: Buffer): void {
  response.setHeader("content-encoding", encoding).end(bytes);
}

const server = createServer((request, response) => {
  asked.push(request.url ?? "");
  const answer = answers[request.url ?? ""];
  if (answer) answer(request, response);
  else response.writeHead(404).end();
});
let base = "";
let exempt = "";

beforeAll(async () => {
  await new Promise<void>((listening) => server.listen(0, "127.0.0.1", listening));
  exempt = `127.0.0.1:${(server.address() as AddressInfo).port}`;
  base = `http://${exempt}`;
});
afterAll(() => {
  server.closeAllConnections();
  server.close();
});

const LIMITS = { bytes: 1_000_000, totalMs: 1_500, headersMs: 1_000, connectMs: 500 };

async function fetching(path: string, settings: Partial<FetchSettings> = {}) {
  const fetcher = createFetcher({ policy: { ...PUBLIC_WEB, exempt: [exempt] }, limits: LIMITS, ...settings });
  try {
    return await fetcher.fetch(path.startsWith("/") ? base + path : path);
  } finally {
    await fetcher.close();
  }
}

const code = (expected: string) => expect.objectContaining({ code: expected });

test("a document comes with its type, encoding and validator", async () => {
  expect(await fetching("/page")).toMatchObject({
    status: 200,
    mediaType: "text/html",
    charset: "windows-1251",
    etag: '"v1"',
    bytes: Buffer.from("<p>Text"),
  });
});

test("gzip and brotli are unpacked", async () => {
  for (const path of ["/gzip", "/brotli"])
    expect((await fetching(path)).bytes).toEqual(Buffer.from("packed"));
});

test("a document that has not changed is answered by 304 and no bytes", async () => {
  const fetcher = createFetcher({ policy: { ...PUBLIC_WEB, exempt: [exempt] } });
  const { etag } = await fetcher.fetch(`${base}/cached`);
  expect(await fetcher.fetch(`${base}/cached`, { etag })).toMatchObject({
    status: 304,
    bytes: Buffer.alloc(0),
  });
  await fetcher.close();
});

test("a request leaves at once, whatever else is under way at its host", async () => {
  const fetcher = createFetcher({ policy: { ...PUBLIC_WEB, exempt: [exempt] }, limits: LIMITS });
  const found = await Promise.all([fetcher.fetch(`${base}/both`), fetcher.fetch(`${base}/both`)]);
  expect(found.map(({ status }) => status)).toEqual([200, 200]);
  await fetcher.close();
});

test("any status is an answer", async () => {
  expect(await fetching("/gone")).toMatchObject({ status: 410 });
  expect(await fetching("/nowhere")).toMatchObject({ status: 404 });
});

test("a redirect is followed to where it leads, three at most", async () => {
  expect(await fetching("/once")).toMatchObject({ status: 200, url: `${base}/page` });
  const before = asked.length;
  await expect(fetching("/round")).rejects.toEqual(code("FetchRefused"));
  expect(asked.length - before).toBe(4);
});

test("a redirect to the inside is refused", async () => {
  await expect(fetching("/inside")).rejects.toEqual(code("UrlNotAllowed"));
});

test.each(["/gzip-bomb", "/brotli-bomb", "/endless"])("%s is stopped at the limit", async (path) => {
  const from = performance.now();
  const before = process.memoryUsage().rss;
  await expect(fetching(path)).rejects.toEqual(code("ArticleTooLarge"));
  expect(performance.now() - from).toBeLessThan(10_000);
  expect(process.memoryUsage().rss - before).toBeLessThan(64 * 1024 * 1024);
});

test("packing within packing and broken packing are refused, not tried again", async () => {
  await expect(fetching("/twice")).rejects.toEqual(code("ArticleMalformed"));
  await expect(fetching("/broken-gzip")).rejects.toEqual(code("ArticleMalformed"));
});

test.each(["/slow", "/silent"])("a server that is %s is left when its time is over", async (path) => {
  const from = performance.now();
  await expect(fetching(path)).rejects.toEqual(code("FetchTimeout"));
  expect(performance.now() - from).toBeLessThan(LIMITS.totalMs + 10_000);
});

test.each([
  ["ENOTFOUND", "HostUnknown"],
  ["EAI_AGAIN", "FetchFailed"],
] as const)(
  "a host whose name is not found (%s) is told as %s, and worth another try",
  async (cause, named) => {
    const resolve = () => Promise.reject(Object.assign(new Error("lookup failed"), { code: cause }));
    const lost = createFetcher({ resolve });
    await expect(lost.fetch("http://news.example/")).rejects.toMatchObject({ code: named, action: "retry" });
    await lost.close();
  },
);

test("a server that is not there is worth another try", async () => {
  await expect(
    fetching("http://127.0.0.1:9/", { policy: { ...PUBLIC_WEB, exempt: ["127.0.0.1:9"] } }),
  ).rejects.toEqual(code("FetchFailed"));
});
