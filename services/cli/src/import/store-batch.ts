import { erasedAmong, type Graph, submitCaptured } from "@cursus/graph";
import { type Original, type OriginalStore, placeWords, type TakenArticle } from "@cursus/intake";
import type { ArticleJob } from "@cursus/queue";
import type { Context } from "../context.ts";
import { unreadCounts, unreadLanguage } from "../ingest/unread.ts";
import type { Parts } from "../parts.ts";
import type { ImportCounts } from "./import-counts.ts";
import type { Batch, ReadEntry } from "./read-batches.ts";
import { type Refusal, refusalOf } from "./refused-list.ts";

export interface StoredBatch {
  readonly counts: ImportCounts;
  readonly refused: readonly Refusal[];
  /** Articles that have to be read. */
  readonly toRead: readonly ArticleJob[];
}

type StoreParts = Pick<Parts, "graph" | "originals"> & Pick<Context, "clock">;

/** Keeps a batch: first the bytes of its articles, then the articles, all or none. */
export async function storeBatch(parts: StoreParts, { entries, leftOut }: Batch): Promise<StoredBatch> {
  const originals = await keepOriginals(parts.originals, await withoutErased(parts.graph, entries));
  const captured = entries.flatMap(({ place, original, read }) =>
    "article" in read && original !== null
      ? [capturedOf({ ...read, place: placeWords(place) }, original, originals)]
      : [],
  );
  const reports = await submitCaptured(parts.graph, captured, parts.clock(), { takeUpRetracted: false });
  const count = (...states: string[]): number => reports.filter(({ state }) => states.includes(state)).length;
  const refused = entries.flatMap(({ place, original, read }) =>
    "code" in read ? [refusalOf(place, read, originals.get(original) ?? null)] : [],
  );
  const waiting = captured.flatMap(({ article }, index) =>
    ["accepted", "pending"].includes(reports[index]?.state ?? "") ? [article] : [],
  );
  const toRead = waiting.map(({ version, sha256 }) => ({ version, sha256 }));
  const counts = {
    accepted: count("accepted"),
    known: count("pending", "recorded"),
    retracted: count("retracted"),
    refused: refused.length,
    datesRefused: entries.filter(({ read }) => "article" in read && read.dateRefused !== null).length,
    leftOut,
    unread: unreadCounts(waiting.map(unreadLanguage)),
  };
  return { counts, refused, toRead };
}

/** Bytes that hold an erased text are not kept, whatever else they hold. */
async function withoutErased(graph: Graph, entries: readonly ReadEntry[]): Promise<readonly ReadEntry[]> {
  const hashOf = ({ read }: ReadEntry): string | null => ("article" in read ? read.article.sha256 : null);
  const hashes = entries.flatMap((entry) => hashOf(entry) ?? []);
  const erased = await erasedAmong(graph, hashes);
  const tainted = new Set(
    entries.flatMap((entry) => (erased.has(hashOf(entry) ?? "") ? [entry.original?.bytes] : [])),
  );
  return entries.filter(({ original }) => original === null || !tainted.has(original.bytes));
}

type KeptOriginals = ReadonlyMap<Original | null, string>;

/** Files written at one time. */
const AT_ONCE = 16;

async function keepOriginals(store: OriginalStore, entries: readonly ReadEntry[]): Promise<KeptOriginals> {
  const kept = new Map<Original | null, string>();
  const left = entries.flatMap(({ original }) => (original === null ? [] : [original]));
  const keep = async (): Promise<void> => {
    for (let one = left.pop(); one !== undefined; one = left.pop()) kept.set(one, await store.put(one.bytes));
  };
  await Promise.all(Array.from({ length: AT_ONCE }, keep));
  return kept;
}

function capturedOf(
  { article, publishedBasis, dateRefused, byline, section, place }: TakenArticle & { readonly place: string },
  original: Original,
  originals: KeptOriginals,
) {
  const { mediaType } = original;
  const kept = originals.get(original) ?? null;
  return {
    article,
    capture: { original: kept, mediaType, place, url: null, publishedBasis, dateRefused, byline, section },
  };
}
