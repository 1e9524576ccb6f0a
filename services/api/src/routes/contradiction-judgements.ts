import type { FastifyPluginAsync } from "fastify";
import { z } from "zod";
import { effectOfUpholding, leaveOpen, leftOpen, sidesOf, uphold } from "../judging/judge-contradiction.ts";
import { withMoments } from "../judging/with-moments.ts";
import type { ApiParts } from "../parts.ts";
import { byId, hexId } from "../schemas/by-id.ts";
import { effectSchema, judgementSchema } from "../schemas/judgement.ts";
import { why } from "../schemas/why.ts";
import { typed } from "../typed.ts";

const claim = hexId.describe("the claim of the side that is taken");
const judgements = z.object({ judgements: z.array(judgementSchema) });

/** What people decide of statements that cannot both be right: one side is taken, or it is left open. */
export function addContradictionJudgements({ graph, access }: ApiParts): FastifyPluginAsync {
  return async (plain) => {
    const server = typed(plain);
    server.post(
      "/v1/contradictions/:id/judgements",
      {
        config: { access: "editor", audit: "judge contradiction", fails: ["NameUnknown", "ClaimRefused"] },
        schema: {
          tags: ["judgements"],
          summary:
            "take one side of a contradiction (the claims of the others are rejected), or leave it open; DELETE /v1/judgements/ID takes each back",
          params: byId,
          body: z.discriminatedUnion("kind", [
            z.strictObject({ kind: z.literal("uphold"), claim, why }),
            z.strictObject({ kind: z.literal("leave open"), why }),
          ]),
          response: { 200: judgements },
        },
      },
      async ({ params, body, caller }) => {
        const sides = await sidesOf(graph, params.id);
        const [by, at] = [caller?.who ?? "somebody", access.clock()];
        if (body.kind === "leave open") return { judgements: [await leaveOpen(graph, sides, by, at)] };
        return { judgements: [...(await uphold(graph, sides, { claim: body.claim, by }, at))] };
      },
    );
    server.get(
      "/v1/contradictions/:id/judgements",
      {
        config: { access: "reader", fails: ["NameUnknown"] },
        schema: {
          tags: ["judgements"],
          summary: "the judgement that leaves a contradiction open, if there is one",
          params: byId,
          response: { 200: judgements },
        },
      },
      async ({ params }) => {
        const found = await leftOpen(graph, await sidesOf(graph, params.id));
        return { judgements: await withMoments(graph, found === undefined ? [] : [found]) };
      },
    );
    server.get(
      "/v1/contradictions/:id/effect",
      {
        config: { access: "reader", fails: ["NameUnknown"] },
        schema: {
          tags: ["judgements"],
          summary: "what taking one side of a contradiction would change in the record; nothing is written",
          params: byId,
          querystring: z.strictObject({ claim }),
          response: { 200: effectSchema },
        },
      },
      async ({ params, query }) => effectOfUpholding(graph, await sidesOf(graph, params.id), query.claim),
    );
  };
}
