import { listJudgements, readBlocks, withdrawJudgement } from "@cursus/graph";
import { RULES } from "@cursus/record";
import { why } from "@cursus/resolve";
import type { FastifyPluginAsync } from "fastify";
import { z } from "zod";
import { effectOfPair, judgePair } from "../judging/judge-pair.ts";
import { MENTION_WORDS, theMention } from "../judging/the-mention.ts";
import { withMoments } from "../judging/with-moments.ts";
import { JUDGING_FAILS, MEANING_FAILS } from "../naming-failures.ts";
import type { ApiParts } from "../parts.ts";
import { byId } from "../schemas/by-id.ts";
import { effectSchema, judgementSchema, reportSchema } from "../schemas/judgement.ts";
import { why as reason } from "../schemas/why.ts";
import { typed } from "../typed.ts";

const mention = z.string().min(1).max(500).describe(MENTION_WORDS);
const pair = { left: mention, right: mention };
const kind = z.enum(["same", "different", "never", "unsure"]);
const judgedPairSchema = reportSchema.extend({
  one: z.boolean().describe("whether the record has the two as one now"),
  against: z.array(judgementSchema).describe("judgements in force that speak against it"),
});
const whySchema = z.object({
  one: z.boolean(),
  because: z.string(),
  points: z.number(),
  threshold: z.number(),
  features: z.array(z.unknown()),
  judgements: z.array(judgementSchema),
});

/** What people judge of identity: kept, reversible, before all that the rules say. */
export function addJudgements({ graph, access }: ApiParts): FastifyPluginAsync {
  return async (plain) => {
    const server = typed(plain);
    server.get(
      "/v1/judgements",
      {
        config: { access: "reader" },
        schema: {
          tags: ["judgements"],
          summary: "all judgements in force",
          response: { 200: z.object({ judgements: z.array(judgementSchema) }) },
        },
      },
      async () => ({ judgements: await withMoments(graph, await listJudgements(graph)) }),
    );
    server.post(
      "/v1/judgements",
      {
        config: { access: "editor", audit: "judge", fails: JUDGING_FAILS },
        schema: {
          tags: ["judgements"],
          summary: "judge that two are one (same), are not (different, never), or cannot be told (unsure)",
          body: z.strictObject({ kind, ...pair, why: reason }),
          response: { 200: judgedPairSchema },
        },
      },
      async ({ body, caller }) => {
        const { kind, left, right } = body;
        const asked = { kind, left, right, by: caller?.who ?? "somebody" };
        const { judgement, outcome, one, against } = await judgePair(graph, asked, access.clock());
        return { judgement, outcome, one, against: [...against] };
      },
    );
    server.get(
      "/v1/judgements/effect",
      {
        config: { access: "reader", fails: JUDGING_FAILS },
        schema: {
          tags: ["judgements"],
          summary: "what a judgement of two would change in the record; nothing is written",
          querystring: z.strictObject({ kind, ...pair }),
          response: { 200: effectSchema },
        },
      },
      ({ query }) => effectOfPair(graph, { ...query, by: "" }),
    );
    server.delete(
      "/v1/judgements/:id",
      {
        config: { access: "editor", audit: "withdraw judgement" },
        schema: {
          tags: ["judgements"],
          summary: "take a judgement back",
          params: byId,
          response: { 200: z.object({ outcome: z.string() }) },
        },
      },
      async ({ params }) => ({
        outcome: (await withdrawJudgement(graph, RULES, params.id, access.clock())).outcome,
      }),
    );
    server.get(
      "/v1/why",
      {
        config: { access: "reader", fails: MEANING_FAILS },
        schema: {
          tags: ["judgements"],
          summary: "why two are taken for one, or not",
          querystring: z.strictObject(pair),
          response: { 200: whySchema },
        },
      },
      async ({ query }) => {
        const [left, right] = [await theMention(graph, query.left), await theMention(graph, query.right)];
        const { mentions, judgements } = await readBlocks(graph, [left.id, right.id]);
        const reason = why(mentions, judgements, left.id, right.id);
        return { ...reason, features: [...reason.features], judgements: [...reason.judgements] };
      },
    );
  };
}
