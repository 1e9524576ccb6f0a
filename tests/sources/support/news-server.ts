import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { brotliCompressSync, gzipSync } from "node:zlib";

/** What the server holds at one path. */
export interface Held {
  readonly body?: string | Buffer;
  readonly type?: string;
  readonly status?: number;
  readonly headers?: Readonly<Record<string, string>>;
  readonly encoding?: "gzip" | "br";
  readonly etag?: string;
  /** Says nothing for ever, or a byte now and then. */
  readonly silent?: "silent" | "slow";
}

/** A newspaper's web server on this machine, which a test fills and changes. */
export interface NewsServer {
  readonly host: string;
  readonly base: string;
  put(path: string, held: Held): void;
  remove(path: string): void;
  /** Every request so far, in order. */
  readonly requests: readonly ServedRequest[];
  close(): Promise<void>;
}

export interface ServedRequest {
  readonly path: string;
  readonly status: number;
  /** By this machine's clock, in milliseconds. */
  readonly at: number;
  /** Requests under way at that moment, itself included; one that its client has left is none. */
  readonly underway: number;
}

export async function newsServer(): Promise<NewsServer> {
  const held = new Map<string, Held>();
  const requests: ServedRequest[] = [];
  let underway = 0;
  const server = createServer((request, response) => {
    underway += 1;
    const over = once(() => {
      underway -= 1;
    });
    response.on("close", over);
    request.socket.on("end", over);
    const path = request.url ?? "/";
    const status = answer(held.get(path), request, response);
    requests.push({ path, status, at: Date.now(), underway });
  });
  await new Promise<void>((listening) => server.listen(0, "127.0.0.1", listening));
  const host = `127.0.0.1:${(server.address() as AddressInfo).port}`;
  return {
    host,
    base: `http://${host}`,
    put: (path, page) => void held.set(path, page),
    remove: (path) => void held.delete(path),
    requests,
    close: async () => {
      server.closeAllConnections();
      await new Promise((closed) => server.close(closed));
    },
  };
}

function once(work: () => void): () => void {
  let done = false;
  return () => {
    if (!done) work();
    done = true;
  };
}

function answer(page: Held | undefined, request: IncomingMessage, response: ServerResponse): number {
  if (page === undefined) return end(response, 404, "gone");
  if (page.silent !== undefined) return hold(response, page.silent);
  if (page.etag !== undefined && request.headers["if-none-match"] === page.etag)
    return end(response, 304, "");
  const { body = "", type = "text/html; charset=utf-8", status = 200, encoding, etag, headers = {} } = page;
  response.setHeader("content-type", type);
  if (etag !== undefined) response.setHeader("etag", etag);
  if (encoding !== undefined) response.setHeader("content-encoding", encoding);
  for (const [name, value] of Object.entries(headers)) response.setHeader(name, value);
  const pack = { gzip: gzipSync, br: brotliCompressSync };
  return end(response, status, encoding === undefined ? body : pack[encoding](body));
}

function end(response: ServerResponse, status: number, body: string | Buffer): number {
  response.writeHead(status).end(body);
  return status;
}

function hold(response: ServerResponse, how: "silent" | "slow"): number {
  if (how === "slow") {
    const timer = setInterval(() => response.write("a"), 200);
    response.on("close", () => clearInterval(timer));
  }
  return 200;
}

/** A page with an article; its sentences make claims. */
export function newsPage(title: string, paragraphs: readonly string[], head = ""): string {
  const body = paragraphs.map((paragraph) => `<p>${paragraph}</p>`).join("");
  return `<!doctype html><html lang="en"><head><title>${title}</title>${head}</head><body><nav><a href="/">Home</a></nav>
<article><h1>${title}</h1>${body}</article><footer>Copyright</footer></body></html>`;
}
