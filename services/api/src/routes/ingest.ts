import { articleFromBytes, articleFromJson } from "@cursus/intake";
import type { FastifyPluginAsync } from "fastify";
import { z } from "zod";
import { TAKING_IN_FAILS, takeIn } from "../ingest.ts";
import type { ApiParts } from "../parts.ts";
import { bytesSchema } from "../schemas/bytes.ts";
import { receiptSchema } from "../schemas/receipt.ts";
import { typed } from "../typed.ts";

const day = z
  .string()
  .regex(/^\d{4}-\d{2}-\d{2}$/)
  .describe("YYYY-MM-DD");
const about = {
  published: day.optional(),
  modified: z.string().max(40).describe("day or moment of the last change").optional(),
  title: z.string().max(2_000).optional(),
  language: z.string().max(20).describe("ISO 639-1").optional(),
  url: z.string().max(2_000).optional(),
  source: z.string().max(500).optional(),
};
const documentSchema = z
  .strictObject({
    text: z.string(),
    id: z.string().max(2_000).optional(),
    replaces: z.string().max(2_000).optional(),
    ...about,
  })
  .meta({ id: "ArticleDocument", description: 'An article; `published` tells what "last February" means.' });
const aboutQuery = z.strictObject({
  ...about,
  replaces: z.string().max(2_000).describe("URL or id of the article that this one corrects").optional(),
});
const headers = z
  .object({ "idempotency-key": z.string().max(200).optional() })
  .describe("Idempotency-Key: the same key with the same article is one request");

/** Takes articles in: as JSON, or as plain text with what is known about it in the query. */
export function addIngest(parts: ApiParts): FastifyPluginAsync {
  const { maxChars, requestsPerMinute, access } = parts;
  const config = {
    access: "editor",
    audit: "ingest",
    fails: TAKING_IN_FAILS,
    rateLimit: { max: Math.ceil(requestsPerMinute / 4), timeWindow: 60_000 },
  } as const;
  return async (plain) => {
    const server = typed(plain);
    server.addContentTypeParser("text/plain", { parseAs: "buffer" }, (_request, body, done) =>
      done(null, body),
    );
    server.post(
      "/v1/articles",
      {
        config,
        schema: {
          tags: ["ingest"],
          summary: "take an article in",
          body: documentSchema,
          headers,
          response: { 202: receiptSchema },
        },
      },
      async (request, reply) => {
        const { replaces, ...document } = request.body;
        const article = articleFromJson(document, { maxChars, replaces, now: access.clock() });
        const receipt = await takeIn(parts, request, article);
        return reply.code(202).header("location", `/v1/receipts/${receipt.receipt}`).send(receipt);
      },
    );
    server.post(
      "/v1/articles/text",
      {
        config,
        schema: {
          tags: ["ingest"],
          summary: "take an article in as plain text (`text/plain`, UTF-8)",
          consumes: ["text/plain"],
          body: bytesSchema,
          querystring: aboutQuery,
          headers,
          response: { 202: receiptSchema },
        },
      },
      async (request, reply) => {
        const article = articleFromBytes(request.body ?? Buffer.alloc(0), {
          maxChars,
          now: access.clock(),
          ...request.query,
        });
        const receipt = await takeIn(parts, request, article);
        return reply.code(202).header("location", `/v1/receipts/${receipt.receipt}`).send(receipt);
      },
    );
  };
}
