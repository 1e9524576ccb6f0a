import type { FastifyPluginAsync } from "fastify";
import { z } from "zod";
import { identifyAs } from "../judging/identify.ts";
import { MENTION_WORDS } from "../judging/the-mention.ts";
import { JUDGING_FAILS } from "../naming-failures.ts";
import type { ApiParts } from "../parts.ts";
import { reportSchema } from "../schemas/judgement.ts";
import { typed } from "../typed.ts";

const bodySchema = z.strictObject({
  mention: z.string().min(1).max(500).describe(MENTION_WORDS),
  id: z.string().max(300).describe("the id elsewhere: wikidata:Q42, opensanctions:NK-..."),
  source: z.string().max(2_000).describe("the address of the page that says so"),
});

const meantSchema = z.object({ id: z.string(), name: z.string() });
const identifiedSchema = reportSchema.extend({
  meant: meantSchema,
  ids: z.array(z.string()).describe("all ids elsewhere that it has now"),
  rivals: z.array(z.array(z.string())).describe("ids of one collection, which cannot all be right"),
  shared: z.array(meantSchema).describe("others with the same id: maybe one with it; nothing is merged"),
});

/** Who a person or an office of the record is in collections elsewhere, as people judge it. */
export function addIdentifications({ graph, access }: ApiParts): FastifyPluginAsync {
  return async (plain) => {
    typed(plain).post(
      "/v1/identifications",
      {
        config: { access: "editor", audit: "identify", fails: JUDGING_FAILS },
        schema: {
          tags: ["judgements"],
          summary:
            "judge which id a person or an office has elsewhere; DELETE /v1/judgements/ID takes it back",
          body: bodySchema,
          response: { 200: identifiedSchema },
        },
      },
      async ({ body, caller }) => {
        const asked = { ...body, by: caller?.who ?? "somebody" };
        const { judgement, outcome, meant, ids, rivals, shared } = await identifyAs(
          graph,
          asked,
          access.clock(),
        );
        return { judgement, outcome, meant, ids, rivals, shared };
      },
    );
  };
}
