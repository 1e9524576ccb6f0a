import { recordStatus } from "@cursus/graph";
import { toCursusError } from "@cursus/kernel";
import type { FastifyPluginAsync } from "fastify";
import { z } from "zod";
import { within } from "../deadline.ts";
import type { ApiParts } from "../parts.ts";
import { statusSchema } from "../schemas/status.ts";

const partsSchema = z.strictObject({
  ready: z.boolean(),
  parts: z
    .strictObject({ neo4j: z.string(), redis: z.string() })
    .describe("up, or the code of what is wrong"),
});

/** Load balancers and supervisors have no key. */
const open = (summary: string, response: Readonly<Record<number, z.ZodType>>) =>
  ({ config: { access: "open" }, schema: { tags: ["operation"], summary, response } }) as const;

const ALIVE = { 200: z.strictObject({ status: z.literal("alive") }) };
const READY_WITHIN_MS = 3_000;

/** Liveness (the process runs), readiness (its parts answer) and the figures. */
export function addHealth({ graph, queue }: ApiParts): FastifyPluginAsync {
  return async (server) => {
    server.get("/health", open("is the process alive", ALIVE), () => ({ status: "alive" }));
    server.get(
      "/ready",
      open("do its parts answer", { 200: partsSchema, 503: partsSchema }),
      async (_request, reply) => {
        const [neo4j, redis] = await Promise.all([
          state(within(READY_WITHIN_MS, "GraphUnreachable", graph.read("RETURN 1 AS one"))),
          state(within(READY_WITHIN_MS, "QueueTimeout", queue.counts())),
        ]);
        const ready = neo4j === "up" && redis === "up";
        return reply.code(ready ? 200 : 503).send({ ready, parts: { neo4j, redis } });
      },
    );
    const status = async () => {
      const [record, jobs] = await Promise.all([recordStatus(graph), queue.counts()]);
      return { record, queue: jobs };
    };
    server.get("/status", { config: { access: "reader" }, schema: { hide: true } }, status);
    server.get(
      "/v1/status",
      {
        config: { access: "reader" },
        schema: {
          tags: ["operation"],
          summary: "what is on record and on its way",
          response: { 200: statusSchema },
        },
      },
      status,
    );
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
