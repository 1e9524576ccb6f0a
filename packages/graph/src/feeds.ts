import { hashId } from "@cursus/kernel";
import type { Graph } from "./connect.ts";
import type { GraphReader } from "./read.ts";
import { inWriteTransaction } from "./transaction.ts";

/** A feed or sitemap that is looked at on schedule. */
export interface FeedRecord {
  readonly id: string;
  readonly url: string;
  readonly title: string | null;
  /** How often it is looked at, in milliseconds. */
  readonly everyMs: number;
  /** ISO moments; null while it never happened. */
  readonly addedAt: string;
  readonly checkedAt: string | null;
  /** For conditional requests. */
  readonly etag: string | null;
  readonly lastModified: string | null;
  /** Why the last look failed; null where it went well. */
  readonly failure: string | null;
  /** How many of its pages are known. */
  readonly pages: number;
}

/** What a look at a feed gave. */
export interface FeedPoll {
  readonly title?: string | null;
  readonly etag?: string | null;
  readonly lastModified?: string | null;
  readonly failure: string | null;
}

/** One id for one address. */
export function feedId(url: string): string {
  return hashId("feed", url);
}

const ADD = `
MERGE (f:Feed {id: $id})
ON CREATE SET f.url = $url, f.addedAt = $at
SET f.everyMs = $everyMs`;

/** Adds a feed, or changes how often one is looked at. `url` is in its canonical form. */
export async function addFeed(graph: Graph, url: string, everyMs: number, at: Date): Promise<string> {
  const id = feedId(url);
  await inWriteTransaction(graph, ({ note }) => note(ADD, { id, url, everyMs, at: at.toISOString() }));
  return id;
}

/** Takes a feed off; its articles stay on record. False where there was none of that address. */
export async function removeFeed(graph: Graph, url: string): Promise<boolean> {
  const rows = await inWriteTransaction(graph, ({ note }) =>
    note("MATCH (f:Feed {id: $id}) DETACH DELETE f RETURN $id AS id", { id: feedId(url) }),
  );
  return rows.length > 0;
}

const POLLED = "MATCH (f:Feed {id: $id}) SET f += $poll, f.checkedAt = $at";

/** Notes what a look at a feed gave. Nulls forget what was known before; members left out leave it. */
export async function noteFeedPoll(graph: Graph, id: string, poll: FeedPoll, at: Date): Promise<void> {
  await inWriteTransaction(graph, ({ note }) => note(POLLED, { id, poll, at: at.toISOString() }));
}

const FEED = `
RETURN f {.*} AS feed, COUNT { (f)-[:LISTS]->(:Page) } AS pages ORDER BY f.url`;

/** Every feed, in the order of addresses. */
export async function listFeeds(reader: GraphReader): Promise<readonly FeedRecord[]> {
  return (await reader.read(`MATCH (f:Feed) ${FEED}`)).map(recordOf);
}

/** The feed of that id; null where it was taken off. */
export async function findFeed(reader: GraphReader, id: string): Promise<FeedRecord | null> {
  const [row] = await reader.read(`MATCH (f:Feed {id: $id}) ${FEED}`, { id });
  return row === undefined ? null : recordOf(row);
}

function recordOf({ feed, pages }: Readonly<Record<string, unknown>>): FeedRecord {
  const found = feed as Partial<FeedRecord>;
  return {
    id: found.id ?? "",
    url: found.url ?? "",
    title: found.title ?? null,
    everyMs: Number(found.everyMs ?? 0),
    addedAt: found.addedAt ?? "",
    checkedAt: found.checkedAt ?? null,
    etag: found.etag ?? null,
    lastModified: found.lastModified ?? null,
    failure: found.failure ?? null,
    pages: Number(pages),
  };
}
