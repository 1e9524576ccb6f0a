import { canonicalUrl } from "@cursus/intake";
import { CursusError } from "@cursus/kernel";
import type { FetchEnd, FetchQueue, PageJob } from "@cursus/queue";
import type { FastifyPluginAsync } from "fastify";
import { z } from "zod";
import type { ApiParts } from "../parts.ts";
import { typed } from "../typed.ts";

const url = z
  .url({ protocol: /^https?$/ })
  .max(2_000)
  .describe("the page's address");
const fetchSchema = z
  .object({
    url: z.string(),
    state: z.enum(["pending", "fetched", "failed"]),
    article: z.string().nullable().describe("the key of its article"),
    receipt: z.string().nullable(),
    reason: z.string().nullable().describe("why there is no article of it"),
  })
  .meta({ id: "Fetch", description: "How far a page is that is to be fetched." });

/** Pages to fetch: queued for the fetcher, which judges addresses and asks robots.txt. */
export function addFetches({ fetches }: ApiParts): FastifyPluginAsync {
  return async (plain) => {
    const server = typed(plain);
    server.post(
      "/v1/fetches",
      {
        config: { access: "editor", audit: "fetch", fails: ["ArticleMalformed"] },
        schema: {
          tags: ["ingest"],
          summary: "fetch a page and take its article in",
          body: z.strictObject({ url }),
          response: { 202: fetchSchema },
        },
      },
      async ({ body }, reply) => {
        const job = jobOf(body.url);
        await fetching(fetches).enqueue(job);
        return reply.code(202).send(stateOf(job.url, null));
      },
    );
    server.get(
      "/v1/fetches",
      {
        config: { access: "reader", fails: ["ArticleMalformed"] },
        schema: {
          tags: ["ingest"],
          summary: "how far a page is that is to be fetched",
          querystring: z.strictObject({ url }),
          response: { 200: fetchSchema },
        },
      },
      async ({ query }) => {
        const job = jobOf(query.url);
        return stateOf(job.url, await fetching(fetches).ended(job));
      },
    );
  };
}

/** The queue of fetches. Throws QueueUnreachable where this server has none. */
export function fetching(fetches: FetchQueue | null): FetchQueue {
  if (fetches !== null) return fetches;
  throw new CursusError("QueueUnreachable", "this server fetches nothing");
}

const jobOf = (address: string): PageJob => ({
  v: 1,
  kind: "page",
  url: canonicalUrl(address),
  feed: null,
  published: null,
});

const pageOutcome = z.object({
  outcome: z.string(),
  key: z.string().nullish(),
  version: z.string().nullish(),
  reason: z.string().nullish(),
});

function stateOf(address: string, end: FetchEnd | null): z.output<typeof fetchSchema> {
  const nothing = { url: address, article: null, receipt: null, reason: null };
  if (end === null) return { ...nothing, state: "pending" };
  if ("failure" in end) return { ...nothing, state: "failed", reason: end.failure.message };
  const { outcome, key = null, version = null, reason = null } = pageOutcome.parse(end.value);
  const refused = outcome === "refused" || outcome === "vanished";
  if (refused) return { ...nothing, state: "failed", reason: reason ?? "the page cannot be taken in" };
  return { url: address, state: "fetched", article: key, receipt: version, reason: null };
}
