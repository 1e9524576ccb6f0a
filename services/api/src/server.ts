import { CursusError } from "@cursus/kernel";
import Fastify, { type FastifyInstance } from "fastify";
import { addBoard } from "./board.ts";
import { isLoopbackHost } from "./host-guard.ts";
import type { ApiParts } from "./parts.ts";
import { PROBLEM_TYPE, type Problem, problem, protocolProblem, toProblem } from "./problem.ts";
import { answerUnreadable, answerUnroutable } from "./protocol-errors.ts";
import { addAnswers } from "./routes/answers.ts";
import { addHealth } from "./routes/health.ts";
import { addPages } from "./routes/pages.ts";

/** The only address served: other machines get in through a proxy that knows its users. */
const LOOPBACK = "127.0.0.1";

/** A longer path is not repeated whole. */
const MOST_ECHOED_CHARS = 200;

/** Longest URL parameter or question, in UTF-16 code units. */
const MAX_PARAMETER_CHARS = 1_000;

export interface RunningApi {
  /** `http://127.0.0.1:PORT` */
  readonly address: string;
  readonly close: () => Promise<void>;
}

/** Serves on the loopback address; port 0 takes a free one. Throws PortTaken. */
export async function startApi(parts: ApiParts, port: number): Promise<RunningApi> {
  const server = await createApi(parts);
  try {
    const address = await server.listen({ host: LOOPBACK, port });
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
    forceCloseConnections: "idle",
    routerOptions: { maxParamLength: MAX_PARAMETER_CHARS },
    frameworkErrors: answerUnroutable,
    clientErrorHandler: answerUnreadable,
  });
  server.addHook("onRequest", async (request, reply) => {
    reply.header("x-content-type-options", "nosniff");
    if (isLoopbackHost(request.headers.host)) return;
    return reply.code(421).type(PROBLEM_TYPE).send(JSON.stringify(HOST_NOT_ALLOWED));
  });
  server.setNotFoundHandler((request, reply) => {
    const path = request.url.split("?")[0]?.slice(0, MOST_ECHOED_CHARS);
    const unknown = problem("RouteUnknown", 404, `there is no ${request.method} ${path}`);
    return reply.code(404).type(PROBLEM_TYPE).send(JSON.stringify(unknown));
  });
  server.setErrorHandler((thrown, request, reply) => {
    const told = problemOf(thrown);
    if (told.status >= 500) parts.logger.error({ err: thrown, url: request.url }, "request failed");
    return reply.code(told.status).type(PROBLEM_TYPE).send(JSON.stringify(told));
  });
  await server.register(addPages(parts));
  await server.register(addHealth(parts));
  await server.register(addAnswers(parts));
  await server.register(addBoard(parts.queue.board));
  return server;
}

const HOST_NOT_ALLOWED: Problem = problem(
  "HostNotAllowed",
  421,
  "this server answers to localhost and 127.0.0.1 only",
);

function problemOf(thrown: unknown): Problem {
  return protocolProblem(thrown) ?? toProblem(thrown);
}
