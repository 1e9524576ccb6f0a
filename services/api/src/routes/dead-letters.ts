import type { FastifyPluginAsync } from "fastify";
import { z } from "zod";
import type { ApiParts } from "../parts.ts";
import { typed } from "../typed.ts";

const letterSchema = z.object({
  id: z.string(),
  code: z.string(),
  message: z.string(),
  attempts: z.int(),
  failedAt: z.string(),
});
const MOST = 200;

/** Articles that were given up, and another try for them. */
export function addDeadLetters({ queue }: ApiParts): FastifyPluginAsync {
  return async (plain) => {
    const server = typed(plain);
    server.get(
      "/v1/dead",
      {
        config: { access: "reader" },
        schema: {
          tags: ["ingest"],
          summary: "the articles that were given up, and why",
          response: { 200: z.object({ letters: z.array(letterSchema) }) },
        },
      },
      async () => ({
        letters: (await queue.dead(MOST)).map((letter) => ({
          ...letter,
          failedAt: String(letter.failedAt),
        })),
      }),
    );
    server.post(
      "/v1/dead/:id/retry",
      {
        config: { access: "editor", audit: "retry", fails: ["ArticleUnknown"] },
        schema: {
          tags: ["ingest"],
          summary: "try an article again that was given up",
          params: z.object({ id: z.string().max(100) }),
          response: { 202: z.object({ retried: z.string() }) },
        },
      },
      async ({ params }, reply) => {
        await queue.retry(params.id);
        return reply.code(202).send({ retried: params.id });
      },
    );
  };
}
