import { createServer as createHttpServer } from "node:http";
import { type AddressInfo, createServer, type Server } from "node:net";
import { afterAll, beforeAll, beforeEach, expect, test } from "vitest";
import { isPublicAddress } from "./address-policy.ts";
import { createFetcher } from "./fetch-document.ts";
import { PUBLIC_WEB } from "./fetch-policy.ts";
import type { ResolvedAddress } from "./judging-agent.ts";

/** Listens where an attack would lead, and counts what reaches it. */
let canary: Server;
let reached = 0;
let port = 0;
/** A server of the public web, as far as the policy is told, that sends its visitors on. */
let web: ReturnType<typeof createHttpServer>;
let exempt = "";

beforeAll(async () => {
  canary = createServer((socket) => {
    reached += 1;
    socket.end("HTTP/1.1 200 OK\r\ncontent-length: 6\r\n\r\nsecret");
  });
  await new Promise<void>((listening) => canary.listen(0, "::", listening));
  port = (canary.address() as AddressInfo).port;
  web = createHttpServer((request, response) => {
    const url = new URL(request.url ?? "/", "http://web.example");
    const hops = Number(url.searchParams.get("hops"));
    const to = url.searchParams.get("to") ?? "";
    const location = hops > 1 ? `/?hops=${hops - 1}&to=${encodeURIComponent(to)}` : to;
    // As bytes, because headers hold none but these.
    response.writeHead(302, { location: Buffer.from(location).toString("latin1") }).end();
  });
  await new Promise<void>((listening) => web.listen(0, "127.0.0.1", listening));
  exempt = `127.0.0.1:${(web.address() as AddressInfo).port}`;
});
beforeEach(() => {
  reached = 0;
});
afterAll(() => {
  canary.close();
  web.close();
});

/** Hosts that lead inside, however they are written. */
const INSIDE_HOSTS = [
  "127.0.0.1",
  "127.1",
  "127.0.1",
  "127.255.255.254",
  "2130706433",
  "0x7f.1",
  "0x7f000001",
  "0177.0.0.1",
  "017700000001",
  "①②⑦.⓪.⓪.①",
  "127。0。0。1",
  "%31%32%37.0.0.1",
  "0.0.0.0",
  "0",
  "0.1.2.3",
  "10.0.0.1",
  "10.255.255.255",
  "172.16.0.1",
  "172.31.255.255",
  "192.168.0.1",
  "192.168.255.255",
  "100.64.0.1",
  "100.127.255.255",
  "169.254.169.254",
  "169.254.0.1",
  "192.0.0.1",
  "192.0.2.1",
  "198.18.0.1",
  "198.19.255.255",
  "198.51.100.1",
  "203.0.113.1",
  "224.0.0.1",
  "239.255.255.255",
  "240.0.0.1",
  "255.255.255.255",
  "[::1]",
  "[::]",
  "[0:0:0:0:0:0:0:1]",
  "[fc00::1]",
  "[fd12:3456:789a::1]",
  "[fe80::1]",
  "[febf::1]",
  "[fec0::1]",
  "[ff02::1]",
  "[::ffff:127.0.0.1]",
  "[::ffff:7f00:1]",
  "[::ffff:a9fe:a9fe]",
  "[::127.0.0.1]",
  "[::ffff:0:127.0.0.1]",
  "[64:ff9b::7f00:1]",
  "[64:ff9b::a9fe:a9fe]",
  "[64:ff9b:1::7f00:1]",
  "[2002:7f00:1::]",
  "[2002:a9fe:a9fe::1]",
  "[2002:c0a8:1::]",
  "[2001:0:7f00:1::]",
  "[2001:db8::1]",
  "[100::1]",
  "localhost",
  "localhost.",
  "LOCALHOST",
  "sub.localhost",
  "printer.local",
  "db.internal",
  "router.lan",
  "nas.home.arpa",
  "redis",
  "metadata",
];

/** Addresses refused for more than their host. */
const REFUSED_URLS = [
  "http://user:password@news.example/",
  "http://news.example@127.0.0.1/",
  "http://127.0.0.1#@news.example/",
  "http://news.example:22/",
  "http://news.example:25/",
  "http://news.example:6379/",
  "http://news.example:7687/",
  "http://news.example:0/",
  "file:///etc/passwd",
  "gopher://news.example/",
  "ftp://news.example/",
  "data:text/html,secret",
  "javascript:alert(1)",
  "dict://news.example:11211/",
  "ws://news.example/",
  "blob:http://news.example/1",
  "about:blank",
  "//news.example/",
  "",
];

interface Attempt {
  readonly resolve?: (host: string) => Promise<readonly ResolvedAddress[]>;
}

async function attempt(url: string, { resolve }: Attempt = {}): Promise<unknown> {
  const policy = { ports: [80, 443, port], exempt: [exempt] };
  const limits = { totalMs: 3_000, connectMs: 500 };
  const fetcher = createFetcher({ policy, limits, ...(resolve && { resolve }) });
  try {
    return await fetcher.fetch(url);
  } catch (error) {
    return error;
  } finally {
    await fetcher.close();
  }
}

const notAllowed = expect.objectContaining({ code: "UrlNotAllowed" });
const ALL = (): readonly string[] => [
  ...INSIDE_HOSTS.flatMap((host) => [`http://${host}:${port}/`, `https://${host}/`]),
  ...REFUSED_URLS,
];

test("no address of the inside is reached, however it is written", async () => {
  expect(ALL().length).toBeGreaterThanOrEqual(120);
  for (const url of ALL()) expect({ url, end: await attempt(url) }).toEqual({ url, end: notAllowed });
  expect(reached).toBe(0);
});

test.each([1, 3])("none is reached after %i redirects", async (hops) => {
  for (const url of ALL()) {
    if (url === "" || url.startsWith("//")) continue;
    const from = `http://${exempt}/?hops=${hops}&to=${encodeURIComponent(url)}`;
    expect({ url, end: await attempt(from) }).toEqual({ url, end: notAllowed });
  }
  expect(reached).toBe(0);
});

test("more than three redirects are not followed", async () => {
  const end = await attempt(`http://${exempt}/?hops=5&to=${encodeURIComponent("https://127.0.0.1/")}`);
  expect(end).toMatchObject({ code: "FetchRefused" });
});

test("a name that leads inside is refused, without a word on where it leads", async () => {
  for (const address of ["127.0.0.1", "10.1.2.3", "169.254.169.254", "::1", "fd00::1", "::ffff:127.0.0.1"]) {
    const family = address.includes(":") ? 6 : 4;
    const end = await attempt(`http://news.example:${port}/`, { resolve: async () => [{ address, family }] });
    expect(end).toEqual(notAllowed);
    expect(JSON.stringify([end, (end as Error).message])).not.toContain(address);
  }
  expect(reached).toBe(0);
});

test("a name with one inner address among public ones is refused", async () => {
  const mixed = [
    [v4("93.184.216.34"), v4("127.0.0.1")],
    [v4("93.184.216.34"), v6("::1")],
    [v6("2606:2800:220:1::1"), v4("10.0.0.1")],
  ];
  for (const found of mixed)
    expect(await attempt(`http://news.example:${port}/`, { resolve: async () => found })).toEqual(notAllowed);
  expect(reached).toBe(0);
});

test("a name that changes its mind between two looks is judged at the connection that is made", async () => {
  let looks = 0;
  const rebinding = async () => (looks++ % 2 === 0 ? [v4("93.184.216.34")] : [v4("127.0.0.1")]);
  const fetcher = createFetcher({
    policy: { ports: [port], exempt: [] },
    resolve: rebinding,
    limits: { totalMs: 1_500, connectMs: 300 },
  });
  const codes = new Set<string>();
  for (let turn = 0; turn < 6; turn += 1)
    await fetcher.fetch(`http://news.example:${port}/`).catch((error) => codes.add(error.code));
  await fetcher.close();
  expect(looks).toBe(6);
  expect(reached).toBe(0);
  // One look for each connection: the public answer was connected to (and is not there), the inner one refused.
  expect([...codes].sort()).not.toContain(undefined);
  expect(codes.has("UrlNotAllowed")).toBe(true);
  expect(codes.size).toBe(2);
}, 20_000);

test("a server that somebody has named may be fetched from, and no other port of it", async () => {
  const own = { ...PUBLIC_WEB, exempt: [`127.0.0.1:${port}`] };
  const fetcher = createFetcher({ policy: own });
  expect(await fetcher.fetch(`http://127.0.0.1:${port}/`)).toMatchObject({ status: 200 });
  await expect(fetcher.fetch(`http://${exempt}/`)).rejects.toEqual(notAllowed);
  await fetcher.close();
  expect(reached).toBe(1);
});

test("public addresses are public, also those that IPv6 carries", () => {
  for (const address of ["1.1.1.1", "93.184.216.34", "172.32.0.1", "100.128.0.1", "2606:4700::1111"])
    expect({ address, isPublic: isPublicAddress(address) }).toEqual({ address, isPublic: true });
  expect(isPublicAddress("64:ff9b::101:101")).toBe(true);
  for (const none of ["", "news.example", "1.2.3", "1.2.3.4.5", "fe80::1%eth0"])
    expect({ none, isPublic: isPublicAddress(none) }).toEqual({ none, isPublic: false });
});

const v4 = (address: string): ResolvedAddress => ({ address, family: 4 });
const v6 = (address: string): ResolvedAddress => ({ address, family: 6 });
