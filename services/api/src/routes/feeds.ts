import { PUBLIC_WEB } from "@cursus/fetch";
import { addFeed, feedId, listFeeds, removeFeed } from "@cursus/graph";
import { canonicalUrl } from "@cursus/intake";
import { CursusError } from "@cursus/kernel";
import type { FastifyPluginAsync } from "fastify";
import { z } from "zod";
import { feedAddress } from "../feed-address.ts";
import type { ApiParts } from "../parts.ts";
import { typed } from "../typed.ts";
import { fetching } from "./fetches.ts";

const url = z
  .url({ protocol: /^https?$/ })
  .max(2_000)
  .describe("the feed's address");
const minutes = z.int().min(1).max(43_200).describe("how often it is looked at, in minutes");
const feedSchema = z
  .object({
    id: z.string(),
    url: z.string(),
    title: z.string().nullable(),
    minutes: z.number(),
    addedAt: z.string(),
    checkedAt: z.string().nullable(),
    failure: z.string().nullable(),
    pages: z.number(),
  })
  .meta({ id: "Feed" });
const MINUTE_MS = 60_000;
const USUAL_MINUTES = 15;

/** Feeds and news sitemaps that are looked at on schedule. */
export function addFeeds({ graph, fetches, notices, access }: ApiParts): FastifyPluginAsync {
  return async (plain) => {
    const server = typed(plain);
    server.get(
      "/v1/feeds",
      {
        config: { access: "reader" },
        schema: {
          tags: ["ingest"],
          summary: "the feeds, and what became of them",
          response: { 200: z.object({ feeds: z.array(feedSchema) }) },
        },
      },
      async () => ({
        feeds: (await listFeeds(graph)).map(
          ({ everyMs, etag: _etag, lastModified: _lastModified, ...feed }) => ({
            ...feed,
            minutes: everyMs / MINUTE_MS,
          }),
        ),
      }),
    );
    server.post(
      "/v1/feeds",
      {
        config: { access: "editor", audit: "add feed", fails: ["UrlNotAllowed", "ArticleMalformed"] },
        schema: {
          tags: ["ingest"],
          summary: "look at a feed from now on, or change how often",
          body: z.strictObject({ url, minutes: minutes.default(USUAL_MINUTES) }),
          response: { 200: z.object({ id: z.string(), url: z.string() }) },
        },
      },
      async ({ body }) => {
        const address = feedAddress(body.url, notices?.policy ?? PUBLIC_WEB);
        const everyMs = body.minutes * MINUTE_MS;
        const queue = fetching(fetches);
        const id = await addFeed(graph, address, everyMs, access.clock());
        await queue.schedule(id, everyMs);
        return { id, url: address };
      },
    );
    server.delete(
      "/v1/feeds",
      {
        config: { access: "editor", audit: "remove feed", fails: ["ArticleMalformed", "ArticleUnknown"] },
        schema: {
          tags: ["ingest"],
          summary: "look at a feed no more; its articles stay",
          querystring: z.strictObject({ url }),
          response: { 200: z.object({ url: z.string() }) },
        },
      },
      async ({ query }) => {
        const address = canonicalUrl(query.url);
        await fetching(fetches).unschedule(feedId(address));
        if (await removeFeed(graph, address)) return { url: address };
        throw new CursusError("ArticleUnknown", `there is no feed ${address}`);
      },
    );
  };
}
