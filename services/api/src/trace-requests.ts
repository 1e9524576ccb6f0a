import { inTrace, type OpenSpan, openSpan } from "@cursus/traces";
import type { FastifyInstance, FastifyRequest } from "fastify";
import { problemOf } from "./problem.ts";

/**
 * Adds a span to every request that changes something, which are those that the audit names; the trace is that of its
 * `traceparent`, or begins with it. What the request queues goes on in it. To be added after the guard: whoever is
 * kept out leaves no trace.
 */
export function traceRequests(server: FastifyInstance): void {
  const spans = new WeakMap<FastifyRequest, OpenSpan>();
  server.addHook("onRequest", async (request) => {
    if (request.routeOptions.config.audit !== undefined) spans.set(request, spanOf(request));
  });
  // Later than the body: what reads it goes on outside of the span.
  server.addHook("preHandler", (request, _reply, done) => {
    const span = spans.get(request);
    if (span === undefined) done();
    else span.within(done);
  });
  server.addHook("onResponse", async (request, { statusCode }) => {
    const span = spans.get(request);
    span?.note({ "http.response.status_code": statusCode });
    span?.end();
  });
  server.addHook("onError", async (request, _reply, error) => {
    const { status, code } = problemOf(error);
    // A refusal is no failure of the server's.
    if (status >= 500) spans.get(request)?.fail(error);
    else spans.get(request)?.note({ "error.type": code });
  });
}

function spanOf({ method, routeOptions, headers }: FastifyRequest): OpenSpan {
  const { url: route = "" } = routeOptions;
  const facts = { "http.request.method": method, "http.route": route };
  const { traceparent } = headers;
  return inTrace(typeof traceparent === "string" ? traceparent : undefined, () =>
    openSpan(`${method} ${route}`, { kind: "server", facts }),
  );
}
