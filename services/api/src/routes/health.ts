import { recordStatus } from "@cursus/graph";
import { toCursusError } from "@cursus/kernel";
import type { FastifyPluginAsync } from "fastify";
import { within } from "../deadline.ts";
import type { ApiParts } from "../parts.ts";

const READY_WITHIN_MS = 3_000;

/** Liveness (the process runs), readiness (its parts answer) and the figures. */
export function addHealth({ graph, queue }: ApiParts): FastifyPluginAsync {
  return async (server) => {
    server.get("/health", () => ({ status: "alive" }));
    server.get("/ready", async (_request, reply) => {
      const [neo4j, redis] = await Promise.all([
        state(within(READY_WITHIN_MS, "GraphUnreachable", graph.read("RETURN 1 AS one"))),
        state(within(READY_WITHIN_MS, "QueueTimeout", queue.counts())),
      ]);
      const ready = neo4j === "up" && redis === "up";
      return reply.code(ready ? 200 : 503).send({ ready, parts: { neo4j, redis } });
    });
    server.get("/status", async () => {
      const [record, jobs] = await Promise.all([recordStatus(graph), queue.counts()]);
      return { record, queue: jobs };
    });
  };
}

/** `up`, or the code of what is wrong. */
async function state(asked: Promise<unknown>): Promise<string> {
  try {
    await asked;
    return "up";
  } catch (thrown) {
    return toCursusError(thrown).code;
  }
}
