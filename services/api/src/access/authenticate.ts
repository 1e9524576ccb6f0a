import { findApiKey, type GraphReader } from "@cursus/graph";
import { type Clock, CursusError } from "@cursus/kernel";
import type { FastifyRequest } from "fastify";
import { isLoopbackHost } from "../host-guard.ts";
import { countAttempts } from "./attempts.ts";
import type { Caller } from "./caller.ts";
import { isRole } from "./roles.ts";
import { isSecretOf, readToken } from "./token.ts";

export interface AccessSettings {
  /**
   * `loopback`: who asks from this machine, by one of its own names and through no proxy, needs no key. `keys`:
   * everybody needs one.
   */
  readonly mode: "loopback" | "keys";
  readonly clock: Clock;
}

export type Authenticate = (request: FastifyRequest) => Promise<Caller>;

/** So many wrong keys an address, and so many wrong secrets a key, in a minute. */
const ATTEMPTS = { most: 10, windowMs: 60_000 } as const;
/** How long a key that was found is trusted without another look: a revoked one lives on so long at most. */
const TRUSTED_MS = 5_000;

const THIS_MACHINE: Caller = { who: "this machine", client: "this machine", role: "admin" };

/** Tells who asks. The caller throws KeyInvalid (401) or TooManyRequests (429). */
export function authenticator(reader: GraphReader, { mode, clock }: AccessSettings): Authenticate {
  const now = () => clock().getTime();
  const attempts = countAttempts(now, ATTEMPTS);
  const known = new Map<
    string,
    { readonly caller: Caller; readonly secret: string; readonly until: number }
  >();
  return async (request) => {
    const { authorization } = request.headers;
    if (authorization === undefined && mode === "loopback" && isFromThisMachine(request)) return THIS_MACHINE;
    const token = readToken(authorization);
    const address = `address ${request.ip}`;
    const key = `key ${token?.id ?? ""}`;
    const trusted = token === null ? undefined : known.get(token.id);
    if (trusted !== undefined && token?.secret === trusted.secret && trusted.until > now())
      return trusted.caller;
    const wait = Math.max(attempts.waitFor(address), token === null ? 0 : attempts.waitFor(key));
    if (wait > 0) throw tooMany(wait);
    const caller = token === null ? null : await callerOf(reader, token.id, token.secret, clock());
    if (caller === null) {
      attempts.failed(address);
      if (token !== null) attempts.failed(key);
      throw invalid(authorization === undefined);
    }
    known.set(token?.id ?? "", { caller, secret: token?.secret ?? "", until: now() + TRUSTED_MS });
    return caller;
  };
}

/** A proxy on this machine speaks for others: it says so in its headers. */
function isFromThisMachine({ ip, headers }: FastifyRequest): boolean {
  const proxied = ["forwarded", "x-forwarded-for", "x-forwarded-host", "x-real-ip", "via"].some(
    (name) => headers[name] !== undefined,
  );
  return !proxied && isLoopbackHost(headers.host) && /^(?:127\.|::1$|::ffff:127\.)/.test(ip);
}

/** Secrets are compared also where there is no such key: the time does not tell which ids there are. */
async function callerOf(reader: GraphReader, id: string, secret: string, at: Date): Promise<Caller | null> {
  const key = await findApiKey(reader, id);
  const fits = isSecretOf(secret, key?.hash ?? "0".repeat(64));
  if (key === null || !fits || !isRole(key.role)) return null;
  const moment = at.toISOString();
  if (key.revokedAt !== null || (key.expiresAt !== null && key.expiresAt <= moment)) return null;
  return { who: `${key.name} (${key.id})`, client: `key ${key.id}`, role: key.role };
}

function invalid(isMissing: boolean): CursusError {
  return new CursusError("KeyInvalid", isMissing ? "this needs a key" : "the key is not valid", {
    advice: "Send `Authorization: Bearer KEY`; `cursus keys create` makes one.",
  });
}

export class TooManyRequests extends CursusError {
  /** Seconds. */
  readonly retryAfter: number;
  constructor(message: string, retryAfter: number) {
    super("TooManyRequests", message, { advice: `Try again in ${retryAfter} seconds.` });
    this.retryAfter = retryAfter;
  }
}

const tooMany = (seconds: number): TooManyRequests => new TooManyRequests("too many wrong keys", seconds);
