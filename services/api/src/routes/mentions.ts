import { findMentions } from "@cursus/graph";
import type { FastifyPluginAsync } from "fastify";
import { z } from "zod";
import { MEANING_FAILS } from "../naming-failures.ts";
import type { ApiParts } from "../parts.ts";
import { typed } from "../typed.ts";

const mentionSchema = z
  .object({
    id: z.string(),
    type: z.string(),
    name: z.string(),
    article: z.string(),
    title: z.string().nullable(),
    published: z.string().nullable(),
    meant: z.object({ id: z.string(), name: z.string() }),
  })
  .meta({ id: "Mention", description: "Somebody or something as one article calls it." });

/** Under which names the articles speak of somebody or something. */
export function addMentions({ graph }: ApiParts): FastifyPluginAsync {
  return async (plain) => {
    typed(plain).get(
      "/v1/mentions",
      {
        config: { access: "reader", fails: MEANING_FAILS },
        schema: {
          tags: ["judgements"],
          summary: "the mentions that mean one person, office or court; the oldest first",
          querystring: z.strictObject({ of: z.string().min(1).max(500).describe("an id or a name") }),
          response: { 200: z.object({ mentions: z.array(mentionSchema) }) },
        },
      },
      async ({ query }) => ({ mentions: [...(await findMentions(graph, query.of))] }),
    );
  };
}
