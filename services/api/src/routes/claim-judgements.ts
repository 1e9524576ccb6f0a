import { effectOf, listJudgements } from "@cursus/graph";
import { RULES } from "@cursus/record";
import { isOnClaim, reject } from "@cursus/resolve";
import type { FastifyPluginAsync } from "fastify";
import { z } from "zod";
import { judgeClaim, theClaim } from "../judging/judge-claim.ts";
import { withMoments } from "../judging/with-moments.ts";
import type { ApiParts } from "../parts.ts";
import { byId } from "../schemas/by-id.ts";
import { effectSchema, judgementSchema, reportSchema } from "../schemas/judgement.ts";
import { why } from "../schemas/why.ts";
import { typed } from "../typed.ts";

const kind = z.enum(["accept", "reject"]);

/** What people judge of claims: a rejected one bears nothing of the record, until that is taken back. */
export function addClaimJudgements({ graph, access }: ApiParts): FastifyPluginAsync {
  return async (plain) => {
    const server = typed(plain);
    server.post(
      "/v1/claims/:id/judgements",
      {
        config: { access: "editor", audit: "judge claim", fails: ["NameUnknown", "ClaimRefused"] },
        schema: {
          tags: ["judgements"],
          summary:
            "reject a claim, or accept it, which ends a rejection where there is one; DELETE /v1/judgements/ID takes it back",
          params: byId,
          body: z.strictObject({ kind, why }),
          response: { 200: reportSchema },
        },
      },
      async ({ params, body, caller }) => {
        const asked = { kind: body.kind, claim: params.id, by: caller?.who ?? "somebody" };
        const { judgement, outcome } = await judgeClaim(graph, asked, access.clock());
        return { judgement, outcome };
      },
    );
    server.get(
      "/v1/claims/:id/judgements",
      {
        config: { access: "reader", fails: ["NameUnknown"] },
        schema: {
          tags: ["judgements"],
          summary: "the judgements in force on a claim",
          params: byId,
          response: { 200: z.object({ judgements: z.array(judgementSchema) }) },
        },
      },
      async ({ params }) => {
        const claim = await theClaim(graph, params.id);
        const made = (await listJudgements(graph)).filter((one) => isOnClaim(one, claim));
        return { judgements: await withMoments(graph, made) };
      },
    );
    server.get(
      "/v1/claims/:id/effect",
      {
        config: { access: "reader", fails: ["NameUnknown"] },
        schema: {
          tags: ["judgements"],
          summary: "what rejecting a claim would change in the record; nothing is written",
          params: byId,
          response: { 200: effectSchema },
        },
      },
      async ({ params }) => effectOf(graph, RULES, [reject(await theClaim(graph, params.id), "")]),
    );
  };
}
