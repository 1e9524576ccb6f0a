import { runAnalystQuery } from "@cursus/graph";
import type { FastifyPluginAsync } from "fastify";
import { z } from "zod";
import { allows } from "../access/roles.ts";
import type { ApiParts } from "../parts.ts";
import { typed } from "../typed.ts";

const MOST_ROWS = 10_000;
const DEFAULT_ROWS = 1_000;
const MOST_SECONDS = 30;
const DEFAULT_SECONDS = 10;

const bodySchema = z.strictObject({
  query: z.string().min(1).max(20_000),
  maxRows: z.int().min(1).max(MOST_ROWS).optional(),
  seconds: z.int().min(1).max(MOST_SECONDS).optional(),
});
const tableSchema = z.object({
  columns: z.array(z.string()),
  rows: z.array(z.record(z.string(), z.unknown())),
  truncated: z.boolean(),
});

/** Cypher that reads the graph and nothing else; whatever would do more is refused. */
export function addCypher({ graph }: ApiParts): FastifyPluginAsync {
  return async (plain) => {
    typed(plain).post(
      "/v1/cypher",
      {
        config: { access: "analyst", audit: "cypher", fails: ["QueryRefused"] },
        schema: {
          tags: ["analysis"],
          summary: "run a Cypher query that only reads (docs/cypher.md)",
          body: bodySchema,
          response: { 200: tableSchema },
        },
      },
      ({ body: { query, maxRows = DEFAULT_ROWS, seconds = DEFAULT_SECONDS }, caller }) => {
        const everything = caller !== null && allows(caller.role, "admin");
        return runAnalystQuery(graph, query, { maxRows, timeoutMs: seconds * 1_000, everything });
      },
    );
  };
}
