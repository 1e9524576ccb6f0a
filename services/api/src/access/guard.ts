import { keepAudit } from "@cursus/graph";
import { CursusError } from "@cursus/kernel";
import type { FastifyInstance, FastifyReply, FastifyRequest } from "fastify";
import { isLoopbackHost } from "../host-guard.ts";
import type { ApiParts } from "../parts.ts";
import { type Authenticate, authenticator } from "./authenticate.ts";
import type { RouteAccess } from "./caller.ts";
import { allows } from "./roles.ts";

/**
 * Lets a request through to its route only with the role that the route declares. A route that declares none
 * does not start: nothing is open by being forgotten. Routes of others under the `readable` paths need a reader.
 */
export function addGuard(server: FastifyInstance, parts: ApiParts, readable: readonly string[]): void {
  const { graph, access } = parts;
  const authenticate = authenticator(graph, access);
  server.decorateRequest("caller", null);
  const table: RouteAccess[] = [];
  server.decorate("accessTable", table);
  server.addHook("onRoute", (route) => {
    const readers = readable.some((path) => route.url.startsWith(path)) ? ("reader" as const) : undefined;
    const needed = route.config?.access ?? readers;
    if (needed === undefined) throw new TypeError(`${String(route.method)} ${route.url} declares no access`);
    route.config = { ...route.config, access: needed };
    for (const method of [route.method].flat()) table.push({ method, url: route.url, access: needed });
  });
  server.addHook("onRequest", async (request, reply) => {
    const { access: needed } = request.routeOptions.config;
    if (needed === undefined) return;
    if (access.mode === "loopback") refuseForeignPages(request);
    if (needed === "open") return;
    await letThrough(request, reply, authenticate, parts);
  });
  server.addHook("onResponse", (request, reply) => auditOf(parts, request, reply));
}

async function letThrough(
  request: FastifyRequest,
  reply: FastifyReply,
  authenticate: Authenticate,
  { logger }: ApiParts,
): Promise<void> {
  const { access: needed } = request.routeOptions.config;
  try {
    request.caller = await authenticate(request);
  } catch (thrown) {
    logger.warn(
      { ip: request.ip, method: request.method, route: request.routeOptions.url },
      "request without a valid key",
    );
    reply.header("www-authenticate", 'Bearer realm="cursus"');
    throw thrown;
  }
  if (needed === undefined || needed === "open" || allows(request.caller.role, needed)) return;
  logger.warn(
    { who: request.caller.who, method: request.method, route: request.routeOptions.url },
    "request with too low a role",
  );
  throw new CursusError("RoleTooLow", `this needs the role ${needed}; the key has ${request.caller.role}`);
}

/** A page elsewhere can make a browser on this machine send a form: the browser then says where it came from. */
function refuseForeignPages({ method, headers }: FastifyRequest): void {
  if (method === "GET" || method === "HEAD" || method === "OPTIONS") return;
  const { origin } = headers;
  const site = headers["sec-fetch-site"];
  const isForeign = origin !== undefined && !isLoopbackHost(hostOf(origin));
  if (isForeign || site === "cross-site")
    throw new CursusError("RoleTooLow", "pages of other sites may not write here");
}

function hostOf(origin: string): string | undefined {
  return URL.canParse(origin) ? new URL(origin).host : undefined;
}

/** Kept whether it was done or refused; that it cannot be kept harms nobody's answer, and is logged. */
async function auditOf(
  { graph, access, logger }: ApiParts,
  request: FastifyRequest,
  reply: FastifyReply,
): Promise<void> {
  const { audit } = request.routeOptions.config;
  if (audit === undefined) return;
  const entry = {
    who: request.caller?.who ?? `unknown (${request.ip})`,
    what: audit,
    target: targetOf(request),
    why: reasonIn(request.body),
    outcome: reply.statusCode < 400 ? "done" : `refused (${reply.statusCode})`,
  };
  // Whoever floods the door without a key must not fill the log.
  if (request.caller === null) return void logger.warn(entry, "denied");
  await keepAudit(graph, entry, access.clock()).catch((error: unknown) =>
    logger.error({ err: error, entry }, "audit entry lost"),
  );
}

function targetOf({ params, body, url }: FastifyRequest): string {
  const { why: _why, ...asked } = isObject(body) ? body : {};
  const told = { ...(params as object), ...(isSmall(asked) ? asked : {}) };
  return Object.keys(told).length === 0 ? (url.split("?")[0] ?? "") : JSON.stringify(told);
}

const isSmall = (body: object): boolean => JSON.stringify(body).length <= 400;

const isObject = (body: unknown): body is Readonly<Record<string, unknown>> =>
  typeof body === "object" && body !== null && !Array.isArray(body);

const reasonIn = (body: unknown): string | undefined =>
  isObject(body) && typeof body.why === "string" ? body.why : undefined;
