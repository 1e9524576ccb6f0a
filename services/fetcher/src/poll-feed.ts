import { duePages, type FeedRecord, findFeed, newOrChanged, noteFeedPoll, noteListed } from "@cursus/graph";
import { canonicalUrl, type FeedItem, statedDay } from "@cursus/intake";
import { CursusError, hashId } from "@cursus/kernel";
import type { FetchContext } from "@cursus/queue";
import { answerOf } from "./answer-status.ts";
import { courtesy } from "./courtesy.ts";
import type { FetchParts } from "./parts.ts";
import { type Listing, readListing } from "./read-listing.ts";
import { takeItem } from "./take-item.ts";

/** What a look at a feed gave. */
export interface FeedOutcome {
  /** Items that were new or changed, and are on their way. */
  readonly items: number;
  /** Pages known before that are looked at again. */
  readonly revisited: number;
  readonly failure: string | null;
}

/** Further pages of a feed, and sitemaps of an index, that one look goes to. */
const MOST_FURTHER = 20;
/** Known pages looked at again with one look at their feed. */
const MOST_REVISITS = 50;

/**
 * Looks at a feed or sitemap: queues the pages that it lists anew or says something new of, and those known ones
 * that are due for another look. Goes on to its further pages while they hold anything new. A feed that was taken
 * off is left alone. Throws what is worth another try.
 */
export async function pollFeed(parts: FetchParts, id: string, context: FetchContext): Promise<FeedOutcome> {
  const feed = await findFeed(parts.graph, id);
  if (feed === null) return { items: 0, revisited: 0, failure: null };
  try {
    const items = await takeNews(parts, feed, context);
    return { items, revisited: await revisit(parts, feed), failure: null };
  } catch (thrown) {
    const failure = failureOf(thrown);
    if (failure === null) throw thrown;
    await noteFeedPoll(parts.graph, id, { failure }, parts.clock());
    if ((thrown as CursusError).action !== "never") throw thrown;
    return { items: 0, revisited: await revisit(parts, feed), failure };
  }
}

/** A failure of the feed in words; null where something else is at fault. */
function failureOf(thrown: unknown): string | null {
  if (!(thrown instanceof CursusError) || /^(?:Graph|Queue|Originals)/.test(thrown.code)) return null;
  return `${thrown.code}: ${thrown.message}`;
}

async function takeNews(parts: FetchParts, feed: FeedRecord, context: FetchContext): Promise<number> {
  let items = 0;
  const ahead = [feed.url];
  const seen = new Set<string>();
  while (ahead.length > 0 && seen.size <= MOST_FURTHER) {
    const url = ahead.shift();
    if (url === undefined || seen.has(url)) continue;
    const isFirst = seen.size === 0;
    seen.add(url);
    const listing = await look(parts, feed, url, { isFirst, context });
    if (listing === null) break;
    const found = await takeItems(parts, feed, listing);
    items += found;
    if (listing.further.length > 0 && (found > 0 || listing.items.length === 0))
      ahead.push(...listing.further);
  }
  return items;
}

/** What a feed lists now; null where it is the same as before. */
async function look(
  { fetcher, graph, clock, ...parts }: FetchParts,
  feed: FeedRecord,
  url: string,
  { isFirst, context }: { readonly isFirst: boolean; readonly context: FetchContext },
): Promise<Listing | null> {
  const validators = isFirst ? { etag: feed.etag, lastModified: feed.lastModified } : {};
  const beforeHop = courtesy(parts, context);
  const document = await fetcher.fetch(url, { ...validators, signal: context.closing, beforeHop });
  const answer = answerOf(document, context);
  if (answer === "same") {
    await noteFeedPoll(graph, feed.id, { failure: null }, clock());
    return null;
  }
  if (answer !== "here") throw new CursusError("FetchRefused", `the server answers ${document.status}`);
  const listing = readListing(document);
  const { etag, lastModified } = document;
  if (isFirst) {
    const title = listing.feed?.title ?? feed.title;
    await noteFeedPoll(graph, feed.id, { title, etag, lastModified, failure: null }, clock());
  }
  return listing;
}

/** Queues what is new; only then is it noted as listed, so that a death in between loses nothing. */
async function takeItems(parts: FetchParts, feed: FeedRecord, listing: Listing): Promise<number> {
  const listed = listing.items.flatMap((item) => {
    const url = item.url === null ? null : canonicalUrl(item.url);
    return url === null ? [] : [{ url, mark: markOf(item), published: statedDay(item.published) }];
  });
  const news = new Set(await newOrChanged(parts.graph, feed.id, listed));
  const coming = listed.filter(({ url }) => news.has(url));
  for (const { url, published } of coming)
    await parts.fetches.enqueue({ v: 1, kind: "page", url, feed: feed.id, published });
  await noteListed(parts.graph, feed.id, coming);
  return coming.length + (await takeWhole(parts, feed, listing));
}

/** Items that lead nowhere and carry their article. */
async function takeWhole(parts: FetchParts, feed: FeedRecord, { feed: read }: Listing): Promise<number> {
  let taken = 0;
  for (const item of read?.items ?? [])
    if (read !== null && item.url === null && item.html !== null)
      taken += await takeItem(parts, { feed, read, item });
  return taken;
}

/** Changes with all that a feed says of an item. */
function markOf({ id, title, published, updated, html }: FeedItem): string {
  return hashId("item", id, title, published, updated, html);
}

async function revisit({ graph, fetches, clock }: FetchParts, feed: FeedRecord): Promise<number> {
  const due = await duePages(graph, feed.id, clock(), MOST_REVISITS);
  for (const url of due) await fetches.enqueue({ v: 1, kind: "page", url, feed: feed.id, published: null });
  return due.length;
}
