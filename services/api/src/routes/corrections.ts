import { articleFromJson } from "@cursus/intake";
import type { FastifyPluginAsync } from "fastify";
import { z } from "zod";
import { TAKING_IN_FAILS, takeIn } from "../ingest.ts";
import { correctionFor, correctionOf } from "../judging/correct-claim.ts";
import { judgeClaim } from "../judging/judge-claim.ts";
import type { ApiParts } from "../parts.ts";
import { byId } from "../schemas/by-id.ts";
import { judgementSchema } from "../schemas/judgement.ts";
import { receiptSchema } from "../schemas/receipt.ts";
import { typed } from "../typed.ts";

const MOST_CHARS = 1_000;

/** Corrects a claim: it is rejected, and what the editor says in its place is taken in as an article of the editor's. */
export function addCorrections(parts: ApiParts): FastifyPluginAsync {
  const { graph, access, maxChars, requestsPerMinute } = parts;
  return async (plain) => {
    const server = typed(plain);
    server.post(
      "/v1/claims/:id/correction",
      {
        config: {
          access: "editor",
          audit: "correct claim",
          fails: ["NameUnknown", "ClaimRefused", ...TAKING_IN_FAILS],
          rateLimit: { max: Math.ceil(requestsPerMinute / 4), timeWindow: 60_000 },
        },
        schema: {
          tags: ["judgements"],
          summary:
            "reject a claim and say what is so in its place; undone by DELETE /v1/judgements/ID and DELETE /v1/articles/KEY",
          params: byId,
          body: z.strictObject({ text: z.string().max(MOST_CHARS).describe("one plain sentence") }),
          response: {
            202: z.object({ ...receiptSchema.shape, judgement: judgementSchema }),
          },
        },
      },
      async (request, reply) => {
        const asked = { claim: request.params.id, by: request.caller?.who ?? "somebody" };
        const at = access.clock();
        const correction = await correctionOf(graph, { ...asked, text: request.body.text }, at);
        const receipt = await takeIn(parts, request, articleFromJson(correction, { maxChars }));
        const { judgement } = await judgeClaim(graph, { kind: "reject", ...asked }, at);
        return reply.code(202).send({ ...receipt, judgement });
      },
    );
    server.get(
      "/v1/claims/:id/correction",
      {
        config: { access: "reader", fails: ["NameUnknown"] },
        schema: {
          tags: ["judgements"],
          summary: "the article that says what is so in place of a claim, if there is one",
          params: byId,
          response: { 200: z.object({ article: z.string().nullable() }) },
        },
      },
      async ({ params }) => ({ article: await correctionFor(graph, params.id) }),
    );
  };
}
