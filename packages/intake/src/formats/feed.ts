import { CursusError } from "@cursus/kernel";
import { parseFeed as parse } from "feedsmith";
import type { ArticleSource } from "../article-source.ts";
import { textOf } from "../article-text.ts";
import type { Original } from "../entry.ts";
import { blocksOf } from "../html/blocks.ts";
import { absolute } from "../html/page-metadata.ts";
import { FEED_LIMITS, refuseBomb } from "../html/refuse-bomb.ts";
import { statedDay, statedMoment } from "../publication-date.ts";
import { MEDIA_TYPES } from "./document-kind.ts";
import { feedParts } from "./feed-parts.ts";

/** One entry of a feed. */
export interface FeedItem {
  /** What the feed knows it by: its own id, else its address. */
  readonly id: string;
  readonly url: string | null;
  readonly title: string | null;
  readonly published: string | null;
  readonly updated: string | null;
  readonly byline: string | null;
  /** The article's markup where the feed carries it, else a summary. */
  readonly html: string | null;
}

/** An entry as the feed carries it. */
export interface CarriedItem extends FeedItem {
  /** Its own part of the feed, which says nothing of the other entries. */
  readonly written: string;
}

export interface Feed {
  readonly title: string | null;
  readonly language: string | null;
  readonly items: readonly CarriedItem[];
  /** Where earlier items are (RFC 5005, or JSON Feed's next_url). */
  readonly next: string | null;
}

/** Far more than any feed carries; a longer one is cut. */
const MAX_ITEMS = 2_000;

/**
 * Reads RSS, RDF, Atom or JSON Feed; `url` is where it was found. Throws ArticleMalformed where it is none of
 * them, or declares entities of its own (they can grow to any size, and no feed needs them) or has more markup than any feed.
 */
export function readFeed(text: string, url: string | null): Feed {
  if (/<!ENTITY/i.test(text)) throw malformed("it declares entities of its own");
  if (text.trimStart().startsWith("<")) refuseBomb(text, FEED_LIMITS);
  const { format, feed } = parsed(text);
  const { items, ...rest } = READERS[format]?.(feed, url) ?? rssFeed(feed, url);
  return { ...rest, items: kept(carried(items, text)) };
}

/** Where the parts cannot be told to be those of the items, what was read of an item stands for it. */
function carried(items: readonly FeedItem[], feed: string): readonly CarriedItem[] {
  const parts = feedParts(feed);
  const isMatched = parts.length === items.length;
  return items.map((item, index) => ({
    ...item,
    written: (isMatched ? parts[index] : undefined) ?? JSON.stringify(item),
  }));
}

/** As read from a feed's tree, before its items are found in its text. */
type ReadFeed = Omit<Feed, "items"> & { readonly items: readonly FeedItem[] };

type Node = Readonly<Record<string, unknown>>;

function parsed(text: string): { readonly format: string; readonly feed: Node } {
  try {
    return parse(text) as unknown as { format: string; feed: Node };
  } catch (error) {
    throw malformed("it is no RSS, Atom or JSON Feed", error);
  }
}

function malformed(why: string, cause?: unknown): CursusError {
  return new CursusError("ArticleMalformed", `the feed cannot be read: ${why}`, { cause });
}

function rssFeed(feed: Node, url: string | null): ReadFeed {
  const base = url ?? absolute(text(feed.link), null);
  const items = nodes(feed.items).map((item) => {
    const guid = node(item.guid);
    const link = absolute(text(item.link) ?? (guid.isPermaLink === false ? null : text(guid.value)), base);
    const dc = node(item.dc);
    return {
      id: text(guid.value) ?? link ?? text(item.title) ?? "",
      url: link,
      title: plain(text(item.title)),
      published: text(item.pubDate) ?? text(dc.date) ?? text(nodes(dc.dates)[0]),
      updated: text(node(item.atom).updated),
      byline: first(dc.creators) ?? text(dc.creator) ?? text(first(item.authors)),
      html: text(node(item.content).encoded) ?? text(item.description),
    };
  });
  const links = nodes(node(feed.atom).links);
  return {
    title: text(feed.title),
    language: text(feed.language) ?? text(node(feed.dc).language),
    items,
    next: nextOf(links, url),
  };
}

function atomFeed(feed: Node, url: string | null): ReadFeed {
  const base = url ?? nodes(feed.links).flatMap(({ href }) => absolute(text(href), null) ?? [])[0] ?? null;
  const items = nodes(feed.entries).map((entry) => {
    const links = nodes(entry.links);
    const link = links.find(({ rel }) => rel === undefined || rel === "alternate") ?? links[0];
    return {
      id: text(entry.id) ?? text(link?.href) ?? "",
      url: absolute(text(link?.href), base),
      title: plain(construct(entry.title)),
      published: text(entry.published),
      updated: text(entry.updated),
      byline: text(nodes(entry.authors)[0]?.name),
      html: construct(entry.content) ?? construct(entry.summary),
    };
  });
  const language = text(node(feed.xml).lang);
  return {
    title: plain(construct(feed.title)),
    language,
    items,
    next: nextOf(nodes(feed.links), url),
  };
}

function jsonFeed(feed: Node, url: string | null): ReadFeed {
  const base = url ?? absolute(text(feed.home_page_url), null);
  const items = nodes(feed.items).map((item) => ({
    id: text(item.id) ?? text(item.url) ?? "",
    url: absolute(text(item.url), base),
    title: text(item.title),
    published: text(item.date_published),
    updated: text(item.date_modified),
    byline: text(nodes(item.authors)[0]?.name),
    html: text(item.content_html) ?? asHtml(text(item.content_text)) ?? asHtml(text(item.summary)),
  }));
  const next = absolute(text(feed.next_url), url);
  return { title: text(feed.title), language: text(feed.language), items, next };
}

/** The article that a feed carries in one of its items. Throws ArticleEmpty where it carries none. */
export function feedItemSource(feed: Feed, item: FeedItem): ArticleSource {
  const html = item.html ?? "";
  refuseBomb(html);
  const paragraphs = blocksOf(html).map((block) => block.text);
  if (paragraphs.length === 0) throw new CursusError("ArticleEmpty", "the feed's item has no text");
  return {
    id: item.id,
    title: item.title,
    published: statedDay(item.published),
    publishedBasis: "feed",
    modified: statedMoment(item.updated),
    language: feed.language?.slice(0, 2).toLowerCase() ?? null,
    url: item.url,
    source: feed.title,
    byline: item.byline,
    text: textOf(item.title, paragraphs),
  };
}

/** The bytes of one item: what others the feed carries is not kept with it, and not destroyed with it. */
export function feedItemOriginal({ written }: CarriedItem): Original {
  const mediaType = written.startsWith("<") ? MEDIA_TYPES.feed : MEDIA_TYPES.json;
  return { bytes: new TextEncoder().encode(written), mediaType };
}

const READERS: Readonly<Record<string, (feed: Node, url: string | null) => ReadFeed>> = {
  atom: atomFeed,
  json: jsonFeed,
};

const kept = (items: readonly CarriedItem[]): readonly CarriedItem[] =>
  items.filter(({ id }) => id !== "").slice(0, MAX_ITEMS);

function nextOf(links: readonly Node[], url: string | null): string | null {
  return absolute(text(links.find(({ rel }) => rel === "next" || rel === "prev-archive")?.href), url);
}

function node(value: unknown): Node {
  return typeof value === "object" && value !== null ? (value as Node) : {};
}

function nodes(value: unknown): readonly Node[] {
  return Array.isArray(value) ? value.map(node) : [];
}

function first(value: unknown): string | null {
  return Array.isArray(value) ? text(value[0]) : null;
}

function text(value: unknown): string | null {
  return typeof value === "string" && value.trim() !== "" ? value.trim() : null;
}

/** Atom's text construct: a text, or a text with its type. */
function construct(value: unknown): string | null {
  const { value: content, type } = typeof value === "string" ? { value, type: "text" } : node(value);
  return type === "text" ? asHtml(text(content)) : text(content);
}

const asHtml = (words: string | null): string | null =>
  words === null ? null : words.replace(/&/g, "&amp;").replace(/</g, "&lt;").replace(/\n/g, "<br>");

/** Headlines come with markup and entities in them. */
function plain(title: string | null): string | null {
  return title === null
    ? null
    : blocksOf(title)
        .map((block) => block.text)
        .join(" ") || null;
}
