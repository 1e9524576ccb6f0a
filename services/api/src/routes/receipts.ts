import { readReceipt } from "@cursus/graph";
import { CursusError } from "@cursus/kernel";
import type { FastifyPluginAsync } from "fastify";
import { z } from "zod";
import type { ApiParts } from "../parts.ts";
import { byId } from "../schemas/by-id.ts";
import { typed } from "../typed.ts";

const stateSchema = z.object({
  receipt: z.string(),
  state: z.enum(["pending", "recorded", "superseded", "retracted", "given up"]),
  article: z.string(),
  claims: z.int().nullable(),
  refusals: z.int().nullable(),
  reason: z.string().nullable().describe("the code of the failure, for an article that was given up"),
});

/** How far an article is that was taken in. */
export function addReceipts({ graph, queue }: ApiParts): FastifyPluginAsync {
  return async (plain) => {
    typed(plain).get(
      "/v1/receipts/:id",
      {
        config: { access: "reader", fails: ["ArticleUnknown"] },
        schema: {
          tags: ["ingest"],
          summary: "how far an article is",
          params: byId,
          response: { 200: stateSchema },
        },
      },
      async ({ params: { id } }) => {
        const found = await readReceipt(graph, id);
        if (found === null) throw new CursusError("ArticleUnknown", `no article was taken in as ${id}`);
        const dead = found.state === "pending" ? await queue.deadLetter(id) : null;
        const state = dead === null ? found.state : ("given up" as const);
        return { receipt: id, ...found, state, reason: dead?.code ?? null };
      },
    );
  };
}
