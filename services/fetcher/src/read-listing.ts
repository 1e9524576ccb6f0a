import type { FetchedDocument } from "@cursus/fetch";
import { decode, documentKind, type Feed, type FeedItem, readFeed, readSitemap } from "@cursus/intake";
import { CursusError } from "@cursus/kernel";

/** What a feed or sitemap lists. */
export interface Listing {
  readonly items: readonly FeedItem[];
  /** Further pages of the feed, or the sitemaps of an index. */
  readonly further: readonly string[];
  /** Null for a sitemap. */
  readonly feed: Feed | null;
}

/** Reads a fetched feed or sitemap. Throws ArticleMalformed where it is neither. */
export function readListing({ url, mediaType, bytes }: FetchedDocument): Listing {
  const kind = documentKind({ mediaType, name: new URL(url).pathname }, bytes);
  if (kind === "html") throw notAFeed();
  const text = decode(bytes);
  if (kind === "sitemap") {
    const { items, sitemaps } = readSitemap(text, url);
    return { items, further: sitemaps, feed: null };
  }
  const feed = readFeed(text, url);
  return { items: feed.items, further: feed.next === null ? [] : [feed.next], feed };
}

function notAFeed(): CursusError {
  return new CursusError("ArticleMalformed", "the address leads to a page, not to a feed or sitemap", {
    advice: "Look for an address that ends in /feed, /rss or .xml.",
  });
}
