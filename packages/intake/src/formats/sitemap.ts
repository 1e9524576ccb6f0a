import { CursusError } from "@cursus/kernel";
import { SaxesParser } from "saxes";
import { absolute } from "../html/page-metadata.ts";
import type { FeedItem } from "./feed.ts";

export interface Sitemap {
  /** The articles it lists, with what its news part says of them. */
  readonly items: readonly FeedItem[];
  /** Other sitemaps that it leads to. */
  readonly sitemaps: readonly string[];
}

/** The sitemap protocol's own limit. */
const MAX_ENTRIES = 50_000;

/** Reads a sitemap or an index of them (sitemaps.org, with Google's news part). Throws ArticleMalformed. */
export function readSitemap(xml: string, url: string | null): Sitemap {
  const items: FeedItem[] = [];
  const sitemaps: string[] = [];
  let entry: Record<string, string> = {};
  let words = "";
  const parser = new SaxesParser({ xmlns: true });
  parser.on("error", (error) => {
    throw new CursusError("ArticleMalformed", `the sitemap cannot be read: ${error.message}`);
  });
  parser.on("opentag", ({ local }) => {
    words = "";
    if (local === "url" || local === "sitemap") entry = {};
  });
  parser.on("text", (text) => {
    words += text;
  });
  parser.on("cdata", (text) => {
    words += text;
  });
  parser.on("closetag", ({ local }) => {
    const address = absolute(entry.loc ?? null, url);
    if (local === "url" && address !== null && items.length < MAX_ENTRIES) items.push(itemOf(address, entry));
    else if (local === "sitemap" && address !== null && sitemaps.length < MAX_ENTRIES) sitemaps.push(address);
    else entry[local] = words.trim();
  });
  parser.write(xml).close();
  return { items, sitemaps };
}

function itemOf(url: string, entry: Readonly<Record<string, string>>): FeedItem {
  return {
    id: url,
    url,
    title: entry.title ?? null,
    published: entry.publication_date ?? null,
    updated: entry.lastmod ?? null,
    byline: null,
    html: null,
  };
}
