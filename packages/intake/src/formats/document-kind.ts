/** What a document is read as. The last eight hold any number of articles. */
export type DocumentKind =
  | "text"
  | "markdown"
  | "html"
  | "pdf"
  | "email"
  | "json"
  | "records"
  | "feed"
  | "sitemap"
  | "jsonl"
  | "csv"
  | "warc"
  | "zip"
  | "wiki";

const BY_ENDING: Readonly<Record<string, DocumentKind | "xml">> = {
  txt: "text",
  text: "text",
  md: "markdown",
  markdown: "markdown",
  html: "html",
  htm: "html",
  xhtml: "html",
  pdf: "pdf",
  eml: "email",
  json: "json",
  rss: "feed",
  atom: "feed",
  xml: "xml",
  jsonl: "jsonl",
  ndjson: "jsonl",
  csv: "csv",
  tsv: "csv",
  warc: "warc",
  wacz: "zip",
  zip: "zip",
};

const BY_MEDIA_TYPE: Readonly<Record<string, DocumentKind | "xml">> = {
  "text/plain": "text",
  "text/markdown": "markdown",
  "text/html": "html",
  "application/xhtml+xml": "html",
  "application/pdf": "pdf",
  "message/rfc822": "email",
  "application/json": "json",
  "application/feed+json": "feed",
  "application/rss+xml": "feed",
  "application/rdf+xml": "feed",
  "application/atom+xml": "feed",
  "application/xml": "xml",
  "text/xml": "xml",
};

/** The media type under which an original is kept. */
export const MEDIA_TYPES: Readonly<Record<DocumentKind, string>> = {
  text: "text/plain",
  markdown: "text/markdown",
  html: "text/html",
  pdf: "application/pdf",
  email: "message/rfc822",
  json: "application/json",
  records: "application/json",
  feed: "application/xml",
  sitemap: "application/xml",
  jsonl: "application/json",
  csv: "text/csv",
  warc: "application/warc",
  zip: "application/zip",
  wiki: "text/x-wiki",
};

const PACKED = /\.(gz|bz2)$/i;

/** True where a folder's file of that name is one of ours, compressed or not. */
export function isReadable(name: string): boolean {
  return !/(?:^|\/)[.~]/.test(name) && endingOf(unpackedName(name)) in BY_ENDING;
}

const endingOf = (name: string): string => /\.([a-z0-9]{1,8})$/i.exec(name)?.[1]?.toLowerCase() ?? "";

/** What a file of that name is packed with, on top of the kind that the name tells. */
export function packingOf(name: string): "gzip" | "bzip2" | null {
  const ending = PACKED.exec(name)?.[1]?.toLowerCase();
  if (ending === undefined) return null;
  return ending === "gz" ? "gzip" : "bzip2";
}

/** `stories.jsonl` of `stories.jsonl.gz`. */
export function unpackedName(name: string): string {
  return name.replace(PACKED, "");
}

interface Told {
  readonly name?: string | undefined;
  readonly mediaType?: string | null | undefined;
}

/** What a document is, by its name or media type, and by how it begins (`head`: a few hundred bytes). */
export function documentKind({ name, mediaType }: Told, head: Uint8Array): DocumentKind {
  const begins = new TextDecoder("latin1").decode(head.subarray(0, 2_048)).trimStart();
  if (begins.startsWith("%PDF-")) return "pdf";
  if (begins.startsWith("PK\u0003\u0004")) return "zip";
  const told = BY_MEDIA_TYPE[mediaType ?? ""] ?? BY_ENDING[endingOf(name ?? "")];
  const begun = begins.toLowerCase();
  if (told === "xml" || told === "feed" || (told === undefined && begun.startsWith("<?xml")))
    return xmlKind(begun);
  if (told === "json" || told === undefined) return jsonKind(begun) ?? told ?? markupKind(begun);
  return told === "text" ? markupKind(begun) : told;
}

function xmlKind(begun: string): DocumentKind {
  if (begun.includes("<mediawiki")) return "wiki";
  if (/<(?:urlset|sitemapindex)\b/.test(begun)) return "sitemap";
  return begun.includes("<html") ? "html" : "feed";
}

function jsonKind(begun: string): DocumentKind | null {
  if (!/^(?:\ufeff|ï»¿)?[{[]/.test(begun)) return null;
  if (begun.includes("jsonfeed.org/version")) return "feed";
  return /^(?:\ufeff|ï»¿)?\[/.test(begun) ? "records" : "json";
}

function markupKind(begun: string): DocumentKind {
  return /^<(?:!doctype html|html[\s>])/.test(begun) ? "html" : "text";
}
