import { neighbourhood, pictureSchema, wholePicture } from "@cursus/query";
import type { FastifyPluginAsync } from "fastify";
import { z } from "zod";
import type { ApiParts } from "../parts.ts";
import { byId } from "../schemas/by-id.ts";
import { typed } from "../typed.ts";

const MOST = 10_000;
const USUAL = 200;
const limitQuery = z.strictObject({ limit: z.coerce.number().int().min(1).max(MOST).default(USUAL) });

/** Parts of the record as nodes and edges, to be drawn. */
export function addPictures({ graph }: ApiParts): FastifyPluginAsync {
  return async (plain) => {
    const server = typed(plain);
    const config = { access: "reader" } as const;
    const response = { 200: pictureSchema };
    server.get(
      "/v1/pictures",
      {
        config,
        schema: {
          tags: ["analysis"],
          summary: "persons, offices, bodies and courts with the short edges between them",
          querystring: limitQuery,
          response,
        },
      },
      ({ query }) => wholePicture(graph, query.limit),
    );
    server.get(
      "/v1/pictures/:id",
      {
        config: { ...config, fails: ["NameUnknown"] },
        schema: {
          tags: ["analysis"],
          summary: "one node with its neighbours",
          params: byId,
          querystring: limitQuery,
          response,
        },
      },
      ({ params, query }) => neighbourhood(graph, params.id, query.limit),
    );
  };
}
