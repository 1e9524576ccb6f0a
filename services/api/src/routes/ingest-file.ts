import { articleFromDocument, maxDocumentBytes } from "@cursus/intake";
import type { FastifyPluginAsync } from "fastify";
import { z } from "zod";
import { TAKING_IN_FAILS, takeIn } from "../ingest.ts";
import type { ApiParts } from "../parts.ts";
import { bytesSchema } from "../schemas/bytes.ts";
import { receiptSchema } from "../schemas/receipt.ts";
import { typed } from "../typed.ts";

const aboutFile = z.strictObject({
  name: z.string().min(1).max(500).describe("the file's name: its ending tells what it is"),
  published: z
    .string()
    .regex(/^\d{4}-\d{2}-\d{2}$/)
    .describe("YYYY-MM-DD, where the document does not say")
    .optional(),
});

/** Takes a document in as it is: a web page, PDF, e-mail, Markdown or JSON article. */
export function addIngestFile(parts: ApiParts): FastifyPluginAsync {
  const { maxChars, requestsPerMinute, access } = parts;
  return async (plain) => {
    const server = typed(plain);
    server.addContentTypeParser("application/octet-stream", { parseAs: "buffer" }, (_request, body, done) =>
      done(null, body),
    );
    server.post(
      "/v1/articles/file",
      {
        bodyLimit: maxDocumentBytes(maxChars),
        config: {
          access: "editor",
          audit: "ingest",
          fails: TAKING_IN_FAILS,
          rateLimit: { max: Math.ceil(requestsPerMinute / 4), timeWindow: 60_000 },
        },
        schema: {
          tags: ["ingest"],
          summary: "take a document in as it is: a web page, PDF, e-mail, Markdown, text or JSON article",
          consumes: ["application/octet-stream"],
          body: bytesSchema,
          querystring: aboutFile,
          response: { 202: receiptSchema },
        },
      },
      async (request, reply) => {
        const { name, published } = request.query;
        const article = await articleFromDocument(request.body ?? Buffer.alloc(0), name, {
          maxChars,
          published,
          now: access.clock(),
        });
        const receipt = await takeIn(parts, request, article);
        return reply.code(202).header("location", `/v1/receipts/${receipt.receipt}`).send(receipt);
      },
    );
  };
}
