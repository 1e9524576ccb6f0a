import { findWebhook, listWebhooks, removeWebhook } from "@cursus/graph";
import { CursusError } from "@cursus/kernel";
import type { FastifyPluginAsync } from "fastify";
import { z } from "zod";
import { queueTest } from "../feed/queue-test.ts";
import { subscribe } from "../feed/subscribe.ts";
import { unknownWebhook } from "../feed/unknown-webhook.ts";
import type { ApiParts, Notifying } from "../parts.ts";
import { byId } from "../schemas/by-id.ts";
import { typed } from "../typed.ts";

const url = z
  .url({ protocol: /^https?$/ })
  .max(2_000)
  .describe("where changes are posted to");
const webhookSchema = z
  .object({
    id: z.string(),
    url: z.string(),
    office: z.string().nullable().describe("the id of the only office that is told of"),
    createdAt: z.string(),
    queuedTo: z.string().describe("up to where the journal's changes were queued"),
    disabled: z.string().nullable().describe("why nothing is sent any more"),
  })
  .meta({ id: "Webhook" });
const deadSchema = z.object({
  id: z.string(),
  webhook: z.string().nullable(),
  code: z.string(),
  message: z.string(),
  attempts: z.int(),
  failedAt: z.string().nullable(),
});
const tags = ["webhooks"];

/** Subscriptions to changes of hands, and what could not be delivered. Secrets are shown when they are made, never again. */
export function addWebhooks({ graph, notices, access }: ApiParts): FastifyPluginAsync {
  return async (plain) => {
    const server = typed(plain);
    server.get(
      "/v1/webhooks",
      {
        config: { access: "admin" },
        schema: {
          tags,
          summary: "the webhooks",
          response: { 200: z.object({ webhooks: z.array(webhookSchema) }) },
        },
      },
      async () => ({ webhooks: await listWebhooks(graph) }),
    );
    server.post(
      "/v1/webhooks",
      {
        config: {
          access: "admin",
          audit: "add webhook",
          fails: ["UrlNotAllowed", "NameUnknown", "NameAmbiguous"],
        },
        schema: {
          tags,
          summary: "post changes of hands to an address from now on; the answer holds the secret, this once",
          body: z.strictObject({
            url,
            office: z.string().min(1).max(200).describe("a name or an id").optional(),
          }),
          response: {
            201: webhookSchema.pick({ id: true, url: true, office: true }).extend({ secret: z.string() }),
          },
        },
      },
      async ({ body }, reply) =>
        reply.code(201).send(await subscribe(graph, body, notifying(notices).policy, access.clock())),
    );
    server.delete(
      "/v1/webhooks/:id",
      {
        config: { access: "admin", audit: "remove webhook", fails: ["NameUnknown"] },
        schema: {
          tags,
          summary: "send nothing there any more",
          params: byId,
          response: { 200: z.object({ id: z.string() }) },
        },
      },
      async ({ params: { id } }) => {
        if (await removeWebhook(graph, id)) return { id };
        throw unknownWebhook(id);
      },
    );
    server.post(
      "/v1/webhooks/:id/test",
      {
        config: { access: "admin", audit: "test webhook", fails: ["NameUnknown"] },
        schema: {
          tags,
          summary: "send a test message there",
          params: byId,
          response: { 202: z.object({ message: z.string() }) },
        },
      },
      async ({ params: { id } }, reply) => {
        if ((await findWebhook(graph, id)) === null) throw unknownWebhook(id);
        return reply
          .code(202)
          .send({ message: await queueTest(notifying(notices).queue, id, access.clock()) });
      },
    );
    server.get(
      "/v1/webhooks/dead",
      {
        config: { access: "admin" },
        schema: {
          tags,
          summary: "the deliveries that were given up, and why",
          response: { 200: z.object({ deliveries: z.array(deadSchema) }) },
        },
      },
      async () => ({ deliveries: await notifying(notices).queue.dead() }),
    );
    server.post(
      "/v1/webhooks/dead/:delivery/retry",
      {
        config: { access: "admin", audit: "retry delivery", fails: ["NameUnknown"] },
        schema: {
          tags,
          summary: "try a delivery again that was given up",
          params: z.object({ delivery: z.string().max(100) }),
          response: { 202: z.object({ retried: z.string() }) },
        },
      },
      async ({ params: { delivery } }, reply) => {
        await notifying(notices).queue.retry(delivery);
        return reply.code(202).send({ retried: delivery });
      },
    );
  };
}

function notifying(notices: Notifying | null): Notifying {
  if (notices !== null) return notices;
  throw new CursusError("QueueUnreachable", "this server notifies nobody");
}
