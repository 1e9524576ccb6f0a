import type { Socket } from "node:net";
import type { FastifyReply, FastifyRequest } from "fastify";
import { PROBLEM_TYPE, problem, protocolProblem } from "./problem.ts";

/** Answers what the router could not even route: a malformed or an overlong address. */
export function answerUnroutable(thrown: Error, _request: FastifyRequest, reply: FastifyReply): void {
  const told = protocolProblem(thrown) ?? problem("RequestInvalid", 400, "the request is malformed");
  void reply.code(told.status).type(PROBLEM_TYPE).send(JSON.stringify(told));
}

/** Answers, where it still can, what is not even HTTP as this server reads it, and hangs up. */
export function answerUnreadable({ code }: NodeJS.ErrnoException, socket: Socket): void {
  if (!socket.writable || code === "ECONNRESET") return void socket.destroy();
  const [status, phrase, detail] =
    code === "HPE_HEADER_OVERFLOW"
      ? [431, "Request Header Fields Too Large", "the address and headers are longer than 16 KiB"]
      : [400, "Bad Request", "the request is malformed"];
  const body = JSON.stringify(problem("RequestInvalid", Number(status), String(detail)));
  const head = `HTTP/1.1 ${status} ${phrase}\r\nContent-Type: ${PROBLEM_TYPE}\r\nConnection: close`;
  socket.end(`${head}\r\nContent-Length: ${Buffer.byteLength(body)}\r\n\r\n${body}`);
}
