import { createBullBoard } from "@bull-board/api";
import { BullMQAdapter } from "@bull-board/api/bullMQAdapter";
import { FastifyAdapter } from "@bull-board/fastify";
import helmet from "@fastify/helmet";
import type { FastifyPluginAsync } from "fastify";
import type { ApiParts } from "./parts.ts";

export const BOARD_PATH = "/queues";

/**
 * The queue board, for looking only: jobs are retried with `cursus retry`, which also knows their articles.
 * Its page brings inline styles and data images of its own, but no inline script.
 */
export function addBoard(board: ApiParts["queue"]["board"]): FastifyPluginAsync {
  return async (server) => {
    await server.register(helmet, {
      contentSecurityPolicy: {
        useDefaults: false,
        directives: {
          defaultSrc: ["'self'"],
          styleSrc: ["'self'", "'unsafe-inline'"],
          imgSrc: ["'self'", "data:"],
          objectSrc: ["'none'"],
          baseUri: ["'self'"],
          frameAncestors: ["'none'"],
        },
      },
      strictTransportSecurity: false,
    });
    const adapter = new FastifyAdapter();
    adapter.setBasePath(BOARD_PATH);
    createBullBoard({ queues: [new BullMQAdapter(board, { readOnlyMode: true })], serverAdapter: adapter });
    await server.register(adapter.registerPlugin(), { prefix: BOARD_PATH });
  };
}
