import type { FastifyPluginAsync } from "fastify";
import type { ApiParts } from "../parts.ts";
import { readOverview } from "../read-overview.ts";
import { overviewSchema } from "../schemas/status.ts";

/** What a front page shows: figures, what is on its way, the newest articles, questions that have answers. */
export function addOverview(parts: ApiParts): FastifyPluginAsync {
  return async (server) => {
    server.get(
      "/v1/overview",
      {
        config: { access: "reader" },
        schema: {
          tags: ["operation"],
          summary:
            "figures, queue, newest articles, an office to begin with, and questions with their answers",
          response: { 200: overviewSchema },
        },
      },
      () => readOverview(parts, null),
    );
  };
}
