import type { StatedDay } from "../article-source.ts";
import { statedDay, statedMoment } from "../publication-date.ts";
import { articleNode, type JsonLdNode, textOfMember, textsOf } from "./json-ld.ts";
import type { Page } from "./page.ts";

/** What a page tells of its article outside the text. */
export interface PageMetadata {
  readonly title: string | null;
  /** Every day that it states, in the order in which they are believed. */
  readonly published: readonly StatedDay[];
  readonly modified: string | null;
  readonly language: string | null;
  /** The address that the page gives as its own. */
  readonly canonical: string | null;
  readonly publisher: string | null;
  readonly byline: string | null;
  readonly section: string | null;
  /** The text in the page's description of itself. */
  readonly articleBody: string | null;
  readonly correction: string | null;
}

const PUBLISHED = [
  "article:published_time",
  "og:published_time",
  "datePublished",
  "parsely-pub-date",
  "sailthru.date",
  "dc.date.issued",
  "dcterms.created",
  "dc.date",
  "pubdate",
  "publish-date",
  "date",
];
const MODIFIED = [
  "article:modified_time",
  "og:updated_time",
  "dateModified",
  "dcterms.modified",
  "last-modified",
];

/** Reads the description that a page gives of itself; `url` is where it was found. */
export function pageMetadata(page: Page, url: string | null): PageMetadata {
  const meta = metaReader(page);
  const node = articleNode(
    [...page.querySelectorAll('script[type="application/ld+json"]')].map((one) => one.textContent ?? ""),
  );
  const canonical = canonicalOf(page, node, meta, url);
  return {
    title: textOfMember(node, "headline") ?? headingOf(page) ?? meta(["og:title", "twitter:title"]),
    published: publishedOf(page, node, meta),
    modified: statedMoment(textOfMember(node, "dateModified")) ?? statedMoment(meta(MODIFIED)),
    language: languageTag(
      textOfMember(node, "inLanguage") ??
        page.documentElement?.getAttribute("lang") ??
        meta(["og:locale", "content-language", "dc.language"]),
    ),
    canonical,
    publisher: textOfMember(node, "publisher") ?? meta(["og:site_name", "application-name", "dc.publisher"]),
    byline:
      joined(textsOf(node?.author)) ?? meta(["author", "article:author", "parsely-author", "dc.creator"]),
    section: textOfMember(node, "articleSection") ?? meta(["article:section", "parsely-section"]),
    articleBody: textOfMember(node, "articleBody"),
    correction: textOfMember(node, "correction"),
  };
}

type Meta = (names: readonly string[]) => string | null;

/** By name, property, itemprop or http-equiv, whatever the case. */
function metaReader(page: Page): Meta {
  const found = new Map<string, string>();
  for (const element of page.querySelectorAll("meta[content]")) {
    const content = element.getAttribute("content")?.trim() ?? "";
    for (const attribute of ["property", "name", "itemprop", "http-equiv"]) {
      const name = element.getAttribute(attribute)?.toLowerCase();
      if (name !== undefined && content !== "" && !found.has(name)) found.set(name, content);
    }
  }
  return (names) => {
    for (const name of names) {
      const content = found.get(name.toLowerCase());
      if (content !== undefined) return content;
    }
    return null;
  };
}

function publishedOf(page: Page, node: JsonLdNode | null, meta: Meta): PageMetadata["published"] {
  const marked = page.querySelector("time[itemprop=datePublished], time[pubdate]");
  const stated = [
    { basis: "json-ld", day: statedDay(textOfMember(node, "datePublished")) },
    { basis: "meta", day: statedDay(meta(PUBLISHED)) },
    { basis: "meta", day: statedDay(marked?.getAttribute("datetime") ?? marked?.textContent) },
  ] as const;
  return stated.flatMap(({ basis, day }) => (day === null ? [] : [{ basis, day }]));
}

function headingOf(page: Page): string | null {
  const headings = [...page.querySelectorAll("article h1, main h1, h1")];
  const text = headings[0]?.textContent?.replace(/\s+/g, " ").trim() ?? "";
  return text === "" ? null : text;
}

function canonicalOf(page: Page, node: JsonLdNode | null, meta: Meta, url: string | null): string | null {
  const candidates = [
    page.querySelector("link[rel~=canonical]")?.getAttribute("href"),
    meta(["og:url"]),
    textOfMember(node, "url"),
    textOfMember(node, "mainEntityOfPage"),
  ];
  for (const candidate of candidates) {
    const address = absolute(candidate ?? null, url);
    if (address !== null) return address;
  }
  return null;
}

/** A web address as written on a page, from where the page was found; null where it is none. */
export function absolute(address: string | null, base: string | null): string | null {
  if (address === null || !URL.canParse(address, base ?? undefined)) return null;
  const { href, protocol } = new URL(address, base ?? undefined);
  return /^https?:$/.test(protocol) ? href : null;
}

function languageTag(tag: string | null): string | null {
  return /^[a-z]{2}(?=$|[-_])/i.exec(tag ?? "")?.[0].toLowerCase() ?? null;
}

const joined = (names: readonly string[]): string | null => (names.length === 0 ? null : names.join(", "));
