import type { FastifyInstance, FastifyPluginAsync } from "fastify";
import { Counter, collectDefaultMetrics, Gauge, Histogram, type Registry } from "prom-client";
import { within } from "../deadline.ts";
import type { ApiParts } from "../parts.ts";
import { textOf } from "../schemas/streams.ts";

const LOOK_MS = 2_000;

/** Adds the measuring of every request; the routes themselves come with `addMetrics`. */
export function measureRequests(server: FastifyInstance, registry: Registry): void {
  const durations = new Histogram({
    name: "cursus_http_request_seconds",
    help: "Duration of HTTP requests, by route",
    labelNames: ["method", "route", "status"],
    buckets: [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 10],
    registers: [registry],
  });
  const refused = new Counter({
    name: "cursus_http_refused_total",
    help: "Requests refused for want of a key, of a role, or for their number",
    labelNames: ["status"],
    registers: [registry],
  });
  server.addHook("onResponse", async ({ method, routeOptions }, reply) => {
    const status = String(reply.statusCode);
    durations.observe({ method, route: routeOptions.url ?? "unknown", status }, reply.elapsedTime / 1_000);
    if (["401", "403", "429"].includes(status)) refused.inc({ status });
  });
}

/** Metrics in the form of Prometheus: requests, queue, process. */
export function addMetrics({ queue }: ApiParts, registry: Registry): FastifyPluginAsync {
  collectDefaultMetrics({ register: registry, prefix: "cursus_" });
  const jobs = new Gauge({
    name: "cursus_queue_jobs",
    help: "Articles in the queue, by state",
    labelNames: ["state"],
    registers: [registry],
  });
  return async (server) => {
    server.get(
      "/metrics",
      {
        config: { access: "reader" },
        schema: {
          tags: ["operation"],
          summary: "metrics for Prometheus",
          response: { 200: textOf("text/plain", "one line a figure") },
        },
      },
      async (_request, reply) => {
        const counts = await within(LOOK_MS, "QueueTimeout", queue.counts()).catch(() => null);
        if (counts === null) jobs.reset();
        else for (const [state, count] of Object.entries(counts)) jobs.set({ state }, count);
        return reply.type(registry.contentType).send(await registry.metrics());
      },
    );
  };
}
