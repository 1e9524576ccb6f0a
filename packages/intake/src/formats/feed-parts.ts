import { Parser } from "htmlparser2";

/** What a feed's format calls an article. */
const ITEM = /^(?:\w+:)?(?:item|entry)$/;

/**
 * Each item of a feed as it is written there, in their order: one article's own part of a file that holds many. Of a
 * JSON Feed each is written anew. Linear in the length of the feed.
 */
export function feedParts(feed: string): readonly string[] {
  return feed.trimStart().startsWith("<") ? writtenItems(feed) : jsonItems(feed);
}

function writtenItems(xml: string): readonly string[] {
  const parts: string[] = [];
  let depth = 0;
  let from = 0;
  const parser = new Parser(
    {
      onopentagname(name) {
        if (!ITEM.test(name)) return;
        if (depth === 0) from = parser.startIndex;
        depth += 1;
      },
      onclosetag(name) {
        if (!ITEM.test(name)) return;
        depth -= 1;
        if (depth === 0) parts.push(xml.slice(from, parser.endIndex + 1));
      },
    },
    { xmlMode: true },
  );
  parser.end(xml);
  return parts;
}

function jsonItems(json: string): readonly string[] {
  const { items } = JSON.parse(json) as { readonly items?: unknown };
  return Array.isArray(items) ? items.map((item) => JSON.stringify(item)) : [];
}
