import { claimsWithIds, listJudgements } from "@cursus/graph";
import { reviewInbox, reviewSchema } from "@cursus/query";
import { judgedClaims } from "@cursus/resolve";
import type { FastifyPluginAsync } from "fastify";
import { z } from "zod";
import type { ApiParts } from "../parts.ts";
import { typed } from "../typed.ts";

/** Claims of which their reader was less sure than this want a look. */
const UNSURE_BELOW = 0.8;

/** What somebody should look at. */
export function addReview({ graph }: ApiParts): FastifyPluginAsync {
  return async (plain) => {
    typed(plain).get(
      "/v1/review",
      {
        config: { access: "reader" },
        schema: {
          tags: ["judgements"],
          summary:
            "pairs of names that are nearly one or hardly so, and claims that the reader was unsure of",
          querystring: z.strictObject({
            below: z.coerce
              .number()
              .positive()
              .max(1)
              .default(UNSURE_BELOW)
              .describe("claims less sure than this"),
          }),
          response: { 200: reviewSchema },
        },
      },
      async ({ query }) => {
        const found = await reviewInbox(graph, query.below);
        const judged = await listJudgements(graph);
        const claims = await claimsWithIds(
          graph,
          found.claims.map(({ claim }) => claim),
        );
        const done = judgedClaims(claims, judged);
        return { ...found, claims: found.claims.filter(({ claim }) => !done.has(claim)) };
      },
    );
  };
}
