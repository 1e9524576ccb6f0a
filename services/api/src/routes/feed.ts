import { pageArguments } from "@cursus/query";
import type { FastifyPluginAsync, FastifyRequest } from "fastify";
import { z } from "zod";
import { atomFeed } from "../feed/atom-feed.ts";
import type { FeedPage } from "../feed/feed-page.ts";
import { feedTitle } from "../feed/feed-title.ts";
import { jsonFeed, jsonFeedSchema } from "../feed/json-feed.ts";
import { type FeedAsked, type OfficeFeed, openOfficeFeed } from "../feed/office-feed.ts";
import type { ApiParts } from "../parts.ts";
import { typed } from "../typed.ts";

const name = z.string().min(1).max(200);
const feedQuery = z.strictObject({
  office: name.describe("only this office: a name or an id").optional(),
  person: name.describe("only this person: a name or an id").optional(),
  ...pageArguments,
});

const FORMATS = {
  "/v1/feed.json": {
    words: "JSON Feed 1.1",
    type: "application/feed+json",
    schema: jsonFeedSchema,
    write: jsonFeed,
  },
  "/v1/feed.atom": { words: "Atom", type: "application/atom+xml", schema: z.string(), write: atomFeed },
} as const;

/** Who came into which office and who left it, the latest first, for feed readers. */
export function addFeed({ graph, access }: ApiParts): FastifyPluginAsync {
  return async (plain) => {
    const feed = openOfficeFeed(graph, access.clock);
    for (const [path, { words, type, schema, write }] of Object.entries(FORMATS))
      typed(plain).get(
        path,
        {
          config: { access: "reader", fails: ["NameUnknown", "NameAmbiguous"] },
          schema: {
            tags: ["record"],
            summary: `changes of hands, the latest first: ${words}`,
            querystring: feedQuery,
            response: { 200: { description: words, content: { [type]: { schema } } } },
          },
        },
        async (request, reply) =>
          reply.type(`${type}; charset=utf-8`).send(write(await pageFor(feed, request.query, request))),
      );
  };
}

async function pageFor(
  feed: OfficeFeed,
  asked: FeedAsked,
  { protocol, host, url }: FastifyRequest,
): Promise<FeedPage> {
  const { changes, next } = await feed.page(asked);
  const home = `${protocol}://${host}/`;
  return {
    title: feedTitle(asked),
    self: new URL(url, home).href,
    next: nextOf(new URL(url, home), next),
    home,
    changes,
  };
}

function nextOf(here: URL, cursor: string | null): string | null {
  if (cursor === null) return null;
  here.searchParams.set("cursor", cursor);
  return here.href;
}
