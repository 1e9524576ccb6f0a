import {
  answerSchema,
  type CataloguedLabel,
  entityRowSchema,
  eventsOf,
  listEntities,
  QUESTIONS,
  readEntity,
  runQuestion,
} from "@cursus/query";
import type { FastifyPluginAsync } from "fastify";
import { z } from "zod";
import type { ApiParts } from "../parts.ts";
import { byId } from "../schemas/by-id.ts";
import { nextSchema, pageQuery } from "../schemas/page.ts";
import { typed } from "../typed.ts";

/** What is catalogued, by the part of its address. */
const CATALOGUES: Readonly<Record<string, CataloguedLabel>> = {
  persons: "Person",
  offices: "Office",
  courts: "Court",
  organizations: "Organization",
  places: "Place",
};

const eventRows = answerSchema.shape.rows;

const listQuery = pageQuery.extend({
  q: z.string().max(200).describe("only those with this name, in whatever spelling").optional(),
});

/** Persons, offices, courts, bodies and places: found by name or id. */
export function addEntities({ graph }: ApiParts): FastifyPluginAsync {
  return async (plain) => {
    const server = typed(plain);
    for (const [path, label] of Object.entries(CATALOGUES)) {
      server.get(
        `/v1/${path}`,
        {
          config: { access: "reader" },
          schema: {
            tags: ["record"],
            summary: `${path}, all or by name`,
            querystring: listQuery,
            response: { 200: z.object({ rows: z.array(entityRowSchema), next: nextSchema }) },
          },
        },
        async ({ query: { q, ...page } }) => {
          if (q === undefined) return await listEntities(graph, label, page);
          const { rows, next } = await runQuestion(graph, QUESTIONS.search, {
            text: q,
            type: label,
            ...page,
          });
          return { rows, next };
        },
      );
      server.get(
        `/v1/${path}/:id`,
        {
          config: { access: "reader", fails: ["NameUnknown"] },
          schema: {
            tags: ["record"],
            summary: `one of the ${path}`,
            params: byId,
            response: { 200: entityRowSchema },
          },
        },
        ({ params }) => readEntity(graph, label, params.id),
      );
      server.get(
        `/v1/${path}/:id/events`,
        {
          config: { access: "reader", fails: ["NameUnknown"] },
          schema: {
            tags: ["record"],
            summary: `the events in which one of the ${path} takes part, in time order`,
            params: byId,
            querystring: pageQuery,
            response: { 200: z.object({ rows: eventRows, next: nextSchema }) },
          },
        },
        ({ params, query }) => eventsOf(graph, label, { ...params, ...query }),
      );
    }
  };
}
