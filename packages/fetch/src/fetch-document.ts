import { CursusError } from "@cursus/kernel";
import { request } from "undici";
import { type Client, type FetchLimits, naming } from "./client.ts";
import { allowedUrl, type FetchPolicy, PUBLIC_WEB } from "./fetch-policy.ts";
import { judgingAgent, type Resolve, systemResolve } from "./judging-agent.ts";
import { ACCEPT_ENCODING, limitedBody } from "./limited-body.ts";
import { type PostOptions, postText } from "./post-text.ts";

export const FETCH_LIMITS: FetchLimits = {
  bytes: 10_000_000,
  totalMs: 30_000,
  connectMs: 5_000,
  headersMs: 15_000,
  redirects: 3,
};

export interface FetchSettings {
  readonly policy?: FetchPolicy;
  readonly resolve?: Resolve;
  readonly limits?: Partial<FetchLimits>;
  /** Who asks, so that a publisher can say no to it. */
  readonly userAgent?: string;
}

/** What was known of a document when it was last fetched. */
export interface Validators {
  readonly etag?: string | null | undefined;
  readonly lastModified?: string | null | undefined;
}

/** Hears of each address before it is asked, and may refuse it by throwing: robots.txt, politeness. */
export type BeforeHop = (url: URL) => Promise<void>;

export interface FetchOptions extends Validators {
  /** Aborts the request. */
  readonly signal?: AbortSignal | undefined;
  readonly beforeHop?: BeforeHop | undefined;
}

/** What a server answered, after all redirects. */
export interface FetchedDocument {
  /** Where the answer came from. */
  readonly url: string;
  readonly status: number;
  /** Empty for 304. */
  readonly bytes: Uint8Array;
  /** In lower case, without parameters; null where the server named none. */
  readonly mediaType: string | null;
  readonly charset: string | null;
  readonly etag: string | null;
  readonly lastModified: string | null;
  /** When the server says it may be asked again, in seconds. */
  readonly retryAfter: number | null;
}

export interface Fetcher {
  /**
   * Fetches one document, following redirects, each of which is judged like the first address. Throws UrlNotAllowed,
   * ArticleTooLarge, ArticleMalformed, FetchTimeout, HostUnknown or FetchFailed; an answer of any status is an answer.
   */
  fetch(url: string, options?: FetchOptions): Promise<FetchedDocument>;
  /**
   * Posts a text, and answers with the status: nothing is read of the answer, and no redirect is followed. Throws
   * UrlNotAllowed, FetchTimeout, HostUnknown or FetchFailed.
   */
  post(url: string, text: string, options?: PostOptions): Promise<number>;
  close(): Promise<void>;
}

/** Our name in robots.txt. */
export const AGENT_NAME = "Cursus";
const USER_AGENT = `${AGENT_NAME}/0.1 (reads news for a public record)`;

/** A client for the public web that can be led nowhere else, and that no answer can exhaust. */
export function createFetcher(settings: FetchSettings = {}): Fetcher {
  const limits = { ...FETCH_LIMITS, ...settings.limits };
  const { policy = PUBLIC_WEB, resolve = systemResolve, userAgent = USER_AGENT } = settings;
  const agent = judgingAgent({ policy, resolve, connectMs: limits.connectMs, headersMs: limits.headersMs });
  const client = { agent, limits, policy, userAgent };
  return {
    fetch: (url, options = {}) => follow(client, url, options),
    post: (url, text, options = {}) => postText(client, url, text, options),
    close: () => agent.destroy(),
  };
}

async function follow(client: Client, first: string, options: FetchOptions): Promise<FetchedDocument> {
  let url = allowedUrl(first, client.policy);
  for (let hops = 0; hops <= client.limits.redirects; hops += 1) {
    await options.beforeHop?.(url);
    const answer = await naming(client, () =>
      ask(client, url, hops === 0 ? options : { signal: options.signal }),
    );
    if (!("location" in answer)) return answer;
    url = allowedUrl(resolved(answer.location, url), client.policy);
  }
  throw new CursusError("FetchRefused", `the server redirects more than ${client.limits.redirects} times`);
}

function resolved(location: string, base: URL): string {
  return URL.canParse(location, base.href) ? new URL(location, base).href : location;
}

const REDIRECTS = new Set([301, 302, 303, 307, 308]);

async function ask(
  { agent, limits, userAgent }: Client,
  url: URL,
  { etag, lastModified, signal }: FetchOptions,
): Promise<FetchedDocument | { readonly location: string }> {
  const deadline = AbortSignal.timeout(limits.totalMs);
  const { statusCode, headers, body } = await request(url, {
    dispatcher: agent,
    method: "GET",
    headers: requestHeaders(userAgent, { etag, lastModified }),
    signal: signal === undefined ? deadline : AbortSignal.any([signal, deadline]),
  });
  // Whoever reads the body hears of its failure; who leaves it unread must not die of it.
  body.on("error", () => undefined);
  const header = (name: string): string | null => [headers[name]].flat()[0] ?? null;
  const location = header("location");
  if (REDIRECTS.has(statusCode) && location !== null) {
    body.destroy();
    return { location };
  }
  const contentType = header("content-type");
  return {
    url: url.href,
    status: statusCode,
    bytes: await limitedBody(body, header("content-encoding"), limits.bytes),
    mediaType: contentType?.split(";")[0]?.trim().toLowerCase() || null,
    charset: /charset="?([\w:.-]{1,40})/i.exec(contentType ?? "")?.[1] ?? null,
    etag: short(header("etag")),
    lastModified: short(header("last-modified")),
    retryAfter: seconds(header("retry-after")),
  };
}

function requestHeaders(userAgent: string, { etag, lastModified }: Validators): Record<string, string> {
  return {
    "user-agent": userAgent,
    accept:
      "text/html, application/xhtml+xml, application/rss+xml, application/atom+xml, application/feed+json, application/pdf;q=0.9, text/plain;q=0.8, */*;q=0.5",
    "accept-encoding": ACCEPT_ENCODING,
    ...(etag ? { "if-none-match": etag } : {}),
    ...(lastModified ? { "if-modified-since": lastModified } : {}),
  };
}

const MAX_VALIDATOR_CHARS = 500;

/** A validator that is worth keeping. */
function short(header: string | null): string | null {
  return header === null || header.length > MAX_VALIDATOR_CHARS ? null : header;
}

const LONGEST_WAIT = 86_400;

function seconds(header: string | null): number | null {
  return header !== null && /^\d{1,9}$/.test(header) ? Math.min(Number(header), LONGEST_WAIT) : null;
}
