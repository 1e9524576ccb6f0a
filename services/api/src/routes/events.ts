import { CursusError } from "@cursus/kernel";
import { answerSchema, listEvents, listEventsArguments, QUESTIONS, runQuestion } from "@cursus/query";
import type { FastifyPluginAsync } from "fastify";
import { z } from "zod";
import type { ApiParts } from "../parts.ts";
import { byId } from "../schemas/by-id.ts";
import { nextSchema } from "../schemas/page.ts";
import { typed } from "../typed.ts";

const rows = answerSchema.shape.rows;

/** Events in time order; and an event, a tenure or a claim by its id. */
export function addEvents({ graph }: ApiParts): FastifyPluginAsync {
  return async (plain) => {
    const server = typed(plain);
    server.get(
      "/v1/events",
      {
        config: { access: "reader" },
        schema: {
          tags: ["record"],
          summary: "events in time order",
          querystring: listEventsArguments,
          response: { 200: z.object({ rows, next: nextSchema }) },
        },
      },
      ({ query }) => listEvents(graph, query),
    );
    for (const path of ["events", "tenures", "claims"] as const) {
      server.get(
        `/v1/${path}/:id`,
        {
          config: { access: "reader", fails: ["NameUnknown"] },
          schema: {
            tags: ["record"],
            summary: `one of the ${path}, with its proof`,
            params: byId,
            response: { 200: answerSchema },
          },
        },
        async ({ params }) => {
          const answer = await runQuestion(graph, QUESTIONS.evidence, { id: params.id });
          if (answer.rows.some(({ kind }) => `${kind}s` === path)) return answer;
          throw new CursusError("NameUnknown", `none of the ${path} has the id ${params.id}`);
        },
      );
    }
  };
}
