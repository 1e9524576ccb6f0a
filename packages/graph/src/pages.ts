import { hashId } from "@cursus/kernel";
import type { Graph } from "./connect.ts";
import type { GraphReader } from "./read.ts";
import { inWriteTransaction } from "./transaction.ts";

/** `live` where its article was read; `vanished` where its server says that it is gone; `refused` where it cannot be taken in. */
export type PageStatus = "live" | "vanished" | "refused";

/** A web page that was looked at: it stands beside the record, and changes nothing in it. */
export interface PageRecord {
  readonly url: string;
  readonly status: PageStatus;
  /** Key of its article; null where there never was one. */
  readonly key: string | null;
  /** Hash of its article's text as last seen, and the version it made. */
  readonly sha256: string | null;
  readonly version: string | null;
  /** Greatest stated or observed moment of change. */
  readonly modified: string | null;
  readonly etag: string | null;
  readonly lastModified: string | null;
  /** Why it was refused, or what its server said when it had gone. */
  readonly reason: string | null;
  /** ISO moments. */
  readonly checkedAt: string;
  readonly nextCheckAt: string | null;
  /** How long it has been the same, in looks: the next one comes later each time. */
  readonly unchanged: number;
  readonly goneSince: string | null;
  /** Its own words on a correction. */
  readonly correction: string | null;
}

const PAGE = "MATCH (p:Page {id: $id}) RETURN p {.*} AS page";

/** One id for one address. */
function pageId(url: string): string {
  return hashId("page", url);
}

/** What is known of a page; null where it was never looked at. */
export async function findPage(reader: GraphReader, url: string): Promise<PageRecord | null> {
  const [row] = await reader.read(PAGE, { id: pageId(url) });
  const page = row?.page as Partial<PageRecord> | undefined;
  return page?.status === undefined ? null : { ...NO_PAGE, ...page };
}

const NO_PAGE: PageRecord = {
  url: "",
  status: "live",
  key: null,
  sha256: null,
  version: null,
  modified: null,
  etag: null,
  lastModified: null,
  reason: null,
  checkedAt: "",
  nextCheckAt: null,
  unchanged: 0,
  goneSince: null,
  correction: null,
};

const NOTE = `
MERGE (p:Page {id: $id})
SET p += $page
WITH p
UNWIND $corrects AS other
MERGE (q:Page {id: other.id}) ON CREATE SET q.url = other.url
MERGE (p)-[:CORRECTS]->(q)`;

/** Keeps what is now known of a page; `corrects` are the addresses of the articles that its notice of a correction leads to. */
export async function notePage(
  graph: Graph,
  page: PageRecord,
  corrects: readonly string[] = [],
): Promise<void> {
  const others = corrects.map((url) => ({ id: pageId(url), url })).toSorted((a, b) => (a.id < b.id ? -1 : 1));
  await inWriteTransaction(graph, ({ note }) => note(NOTE, { id: pageId(page.url), page, corrects: others }));
}

/** An item of a feed: the page it leads to, and a mark of what the feed says of it. */
export interface ListedPage {
  readonly url: string;
  /** Changes when the item does. */
  readonly mark: string;
}

const NEWS = `
UNWIND $rows AS row
OPTIONAL MATCH (:Feed {id: $feed})-[l:LISTS]->(:Page {id: row.id})
WITH row, l WHERE l IS NULL OR l.mark <> row.mark
RETURN row.url AS url`;

/** Those of a feed's items that are new, or that the feed says something else of than before. */
export async function newOrChanged(
  reader: GraphReader,
  feed: string,
  listed: readonly ListedPage[],
): Promise<readonly string[]> {
  const rows = await reader.read(NEWS, {
    feed,
    rows: listed.map((one) => ({ ...one, id: pageId(one.url) })),
  });
  return rows.map(({ url }) => String(url));
}

const LIST = `
MATCH (f:Feed {id: $feed})
UNWIND $rows AS row
MERGE (p:Page {id: row.id}) ON CREATE SET p.url = row.url
MERGE (f)-[l:LISTS]->(p) SET l.mark = row.mark`;

/** Notes that a feed lists these pages, once they are in the queue. */
export async function noteListed(graph: Graph, feed: string, listed: readonly ListedPage[]): Promise<void> {
  const rows = listed
    .map((one) => ({ ...one, id: pageId(one.url) }))
    .toSorted((a, b) => (a.id < b.id ? -1 : 1));
  if (rows.length > 0) await inWriteTransaction(graph, ({ note }) => note(LIST, { feed, rows }));
}

const DUE = `
MATCH (:Feed {id: $feed})-[:LISTS]->(p:Page)
WHERE p.nextCheckAt <= $now
RETURN p.url AS url ORDER BY p.nextCheckAt LIMIT $limit`;

/** Pages of a feed that are due for another look, the longest due first. */
export async function duePages(
  reader: GraphReader,
  feed: string,
  now: Date,
  limit: number,
): Promise<readonly string[]> {
  const rows = await reader.read(DUE, { feed, now: now.toISOString(), limit });
  return rows.map(({ url }) => String(url));
}

const GONE = `
MATCH (p:Page {status: 'vanished'})
RETURN p {.*} AS page ORDER BY p.goneSince DESC, p.url LIMIT $limit`;

/** Pages that have vanished, the latest first. What they said stays on record. */
export async function vanishedPages(reader: GraphReader, limit: number): Promise<readonly PageRecord[]> {
  return (await reader.read(GONE, { limit })).map(({ page }) => ({ ...NO_PAGE, ...(page as object) }));
}
