import { CursusError } from "@cursus/kernel";
import { isPublicAddress } from "./address-policy.ts";

/** Where may be fetched from. */
export interface FetchPolicy {
  /** Ports of web servers. */
  readonly ports: readonly number[];
  /**
   * `host:port` of servers that may be fetched from wherever they are, as somebody who runs this machine has
   * said: a newspaper's own server, a test's. The host is an address or a name as URLs have it.
   */
  readonly exempt: readonly string[];
}

/** The public web. */
export const PUBLIC_WEB: FetchPolicy = { ports: [80, 443, 8080, 8443], exempt: [] };

const MAX_URL_CHARS = 2_000;

/**
 * The address, if it may be fetched from as far as its text tells; the addresses behind its name are judged when
 * the connection is made. Throws UrlNotAllowed, without a word on what a name resolves to.
 */
export function allowedUrl(text: string, policy: FetchPolicy): URL {
  if (text.length > MAX_URL_CHARS || !URL.canParse(text)) throw notAllowed("it is no web address");
  const url = new URL(text);
  if (url.protocol !== "http:" && url.protocol !== "https:")
    throw notAllowed("only http and https are fetched");
  if (url.username !== "" || url.password !== "") throw notAllowed("it carries a user or password");
  if (isExempt(url, policy)) return url;
  if (!policy.ports.includes(portOf(url))) throw notAllowed("its port is none of a web server");
  const literal = literalAddress(url.hostname);
  if (literal !== null && !isPublicAddress(literal)) throw notAllowed(INSIDE);
  if (literal === null && isLocalName(url.hostname)) throw notAllowed(INSIDE);
  return url;
}

const INSIDE = "it leads to no public server";

export function portOf({ protocol, port }: Pick<URL, "protocol" | "port">): number {
  if (port !== "") return Number(port);
  return protocol === "https:" ? 443 : 80;
}

/** True where somebody has named this very server. */
export function isExempt(url: URL, { exempt }: FetchPolicy): boolean {
  return exempt.includes(`${url.hostname}:${portOf(url)}`);
}

/** The address of a URL whose host is one; the parser has made 127.1 and 0x7f000001 into 127.0.0.1 already. */
function literalAddress(hostname: string): string | null {
  if (hostname.startsWith("[")) return hostname.slice(1, -1);
  return /^[\d.]+$/.test(hostname) ? hostname : null;
}

/** Names that never lead to the public web, and names without a dot (RFC 6761, RFC 8375). */
function isLocalName(hostname: string): boolean {
  const name = hostname.replace(/\.$/, "").toLowerCase();
  return !name.includes(".") || /\.(?:localhost|local|internal|intranet|lan|home\.arpa|onion)$/.test(name);
}

export function notAllowed(why: string): CursusError {
  return new CursusError("UrlNotAllowed", `the address may not be fetched: ${why}`);
}

/** Throws UrlNotAllowed unless every address of a name is public: one private among them is an attack. */
export function judgeAddresses(addresses: readonly string[]): void {
  if (addresses.length === 0 || !addresses.every(isPublicAddress)) throw notAllowed(INSIDE);
}
