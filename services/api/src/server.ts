import { CursusError } from "@cursus/kernel";
import etag from "@fastify/etag";
import rateLimit from "@fastify/rate-limit";
import Fastify, { type FastifyInstance } from "fastify";
import { Registry } from "prom-client";
import { TooManyRequests } from "./access/authenticate.ts";
import { addGuard } from "./access/guard.ts";
import { askingOf } from "./ask-the-past.ts";
import { addBoard, BOARD_PATH } from "./board.ts";
import { checkedRequests } from "./checked-requests.ts";
import { isLoopbackHost } from "./host-guard.ts";
import { addOpenApi } from "./openapi.ts";
import type { ApiParts } from "./parts.ts";
import { PROBLEM_TYPE, type Problem, problem, problemOf } from "./problem.ts";
import { answerUnreadable, answerUnroutable } from "./protocol-errors.ts";
import { addMetrics, measureRequests } from "./routes/metrics.ts";
import { ROUTES } from "./routes.ts";
import { traceRequests } from "./trace-requests.ts";
import { answerUnknownRoute, isOfAnother } from "./unknown-route.ts";

/** Served where nothing else is asked for: other machines do not get in. */
const LOOPBACK = "127.0.0.1";

/** Longest URL parameter or question, in UTF-16 code units. */
const MAX_PARAMETER_CHARS = 1_000;

/** An article of the longest text that is accepted, in JSON that escapes every character of it. */
const BODY_BYTES_PER_CHAR = 6;
const BODY_ROOM = 64 * 1024;

export interface RunningApi {
  /** `http://127.0.0.1:PORT` */
  readonly address: string;
  readonly close: () => Promise<void>;
}

/** Serves at the port, 0 for a free one, on the loopback address unless another is given. Throws PortTaken. */
export async function startApi(parts: ApiParts, port: number, host: string = LOOPBACK): Promise<RunningApi> {
  const server = await createApi(parts);
  try {
    const address = await server.listen({ host, port });
    return { address, close: () => server.close() };
  } catch (thrown) {
    await server.close();
    throw (thrown as NodeJS.ErrnoException).code === "EADDRINUSE" ? portTaken(port) : thrown;
  }
}

function portTaken(port: number): CursusError {
  const advice = "Choose another with --port.";
  return new CursusError("PortTaken", `another process listens on port ${port}`, { advice });
}

/** The routes on a server that does not listen yet. */
export async function createApi(parts: ApiParts): Promise<FastifyInstance> {
  const server = Fastify({
    logger: false,
    forceCloseConnections: true,
    bodyLimit: parts.maxChars * BODY_BYTES_PER_CHAR + BODY_ROOM,
    routerOptions: { maxParamLength: MAX_PARAMETER_CHARS },
    frameworkErrors: answerUnroutable,
    clientErrorHandler: answerUnreadable,
  });
  const registry = new Registry();
  server.setValidatorCompiler(checkedRequests);
  // Answers are made of checked values: to check them once more would double their cost.
  server.setSerializerCompiler(() => JSON.stringify);
  addHostGuard(server, parts);
  addGuard(server, parts, [BOARD_PATH]);
  measureRequests(server, registry);
  traceRequests(server);
  addErrors(server, parts);
  await server.register(rateLimit, {
    max: parts.requestsPerMinute,
    timeWindow: 60_000,
    keyGenerator: ({ caller, ip }) => caller?.client ?? `address ${ip}`,
    errorResponseBuilder: (_request, { ttl }) =>
      new TooManyRequests("too many requests in a minute", Math.max(1, Math.ceil(ttl / 1_000))),
  });
  await server.register(etag);
  await addRoutes(server, parts, registry);
  await server.register(addBoard(parts.queue.board));
  return server;
}

async function addRoutes(server: FastifyInstance, parts: ApiParts, registry: Registry): Promise<void> {
  await addOpenApi(server);
  const served = { ...parts, askedOf: askingOf(parts.graph) };
  for (const add of ROUTES) await server.register(add(served));
  await server.register(addMetrics(parts, registry));
}

/** The OpenAPI description of all routes. Nothing is served, and the parts are not asked anything. */
export async function describeApi(parts: ApiParts): Promise<unknown> {
  const server = Fastify({ logger: false });
  server.setValidatorCompiler(checkedRequests);
  server.setSerializerCompiler(() => JSON.stringify);
  await addRoutes(server, parts, new Registry());
  await server.ready();
  const described = server.swagger();
  await server.close();
  return described;
}

/** Without keys only names of this machine are answered to; with them, who has a key may call it as he likes. */
function addHostGuard(server: FastifyInstance, { access }: ApiParts): void {
  server.addHook("onRequest", async (request, reply) => {
    reply.header("x-content-type-options", "nosniff");
    if (access.mode === "keys" || isLoopbackHost(request.headers.host)) return;
    return reply.code(421).type(PROBLEM_TYPE).send(JSON.stringify(HOST_NOT_ALLOWED));
  });
}

function addErrors(server: FastifyInstance, { logger }: ApiParts): void {
  const answerUnknown = answerUnknownRoute(server.accessTable);
  server.setNotFoundHandler(answerUnknown);
  // Before a body is read that nobody asked for.
  server.addHook("onRequest", async (request, reply) => {
    if (request.is404 || isOfAnother(server.accessTable, request)) return answerUnknown(request, reply);
  });
  server.setErrorHandler((thrown, request, reply) => {
    const told = problemOf(thrown);
    if (told.status >= 500) logger.error({ err: thrown, url: request.url }, "request failed");
    if (thrown instanceof TooManyRequests) reply.header("retry-after", String(thrown.retryAfter));
    else if (told.status === 503) reply.header("retry-after", "30");
    return reply.code(told.status).type(PROBLEM_TYPE).send(JSON.stringify(told));
  });
}

const HOST_NOT_ALLOWED: Problem = problem(
  "HostNotAllowed",
  421,
  "this server answers to localhost and 127.0.0.1 only",
);
