import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { text } from "node:stream/consumers";
import { afterAll, beforeAll, expect, test } from "vitest";
import { createFetcher, type Fetcher } from "./fetch-document.ts";
import { PUBLIC_WEB } from "./fetch-policy.ts";

const received: { readonly method: string | undefined; readonly type: unknown; readonly body: string }[] = [];
const server = createServer(async (request, response) => {
  const { method, headers, url } = request;
  const body = url === "/taken" ? await text(request) : "";
  if (url === "/taken") received.push({ method, type: headers["content-type"], body });
  if (url === "/taken") response.writeHead(202).end("thank you");
  if (url === "/endless") response.writeHead(200).write(Buffer.alloc(65_536));
  if (url === "/moved") response.writeHead(302, { location: "/taken" }).end();
});
let base = "";
let policy = PUBLIC_WEB;
let fetcher: Fetcher;
beforeAll(async () => {
  await new Promise<void>((listening) => server.listen(0, "127.0.0.1", listening));
  const host = `127.0.0.1:${(server.address() as AddressInfo).port}`;
  base = `http://${host}`;
  policy = { ...PUBLIC_WEB, exempt: [host] };
  fetcher = createFetcher({ policy });
});
afterAll(async () => {
  await fetcher.close();
  server.closeAllConnections();
  server.close();
});

test("a text arrives as it was sent, and its status comes back", async () => {
  const headers = { "content-type": "application/json" };
  expect(await fetcher.post(`${base}/taken`, '{"é":1}', { headers })).toBe(202);
  expect(received).toEqual([{ method: "POST", type: "application/json", body: '{"é":1}' }]);
});

test("nothing is read of the answer, and no redirect is followed", async () => {
  expect(await fetcher.post(`${base}/endless`, "a")).toBe(200);
  expect(await fetcher.post(`${base}/moved`, "a")).toBe(302);
  expect(received).toHaveLength(1);
});

test("a server that does not answer is given up", async () => {
  const hasty = createFetcher({ policy, limits: { totalMs: 200 } });
  await expect(hasty.post(`${base}/silent`, "a")).rejects.toMatchObject({ code: "FetchTimeout" });
  await hasty.close();
});

test("what is not public is not posted to, whatever it is called", async () => {
  const named = createFetcher({ resolve: async () => [{ address: "127.0.0.1", family: 4 }] });
  const inside = ["http://127.0.0.1/", "http://169.254.169.254/", "http://[::1]/", "http://inside.example/"];
  for (const url of inside)
    await expect(named.post(url, "a")).rejects.toMatchObject({ code: "UrlNotAllowed" });
  await named.close();
});
