import { plusUnread, type UnreadCounts, unreadCounts, unreadLanguage } from "../ingest/unread.ts";
import { listenForInterrupt } from "../interrupt.ts";
import { NO_COUNTS } from "./import-counts.ts";
import type { ImportReport } from "./import-files.ts";
import type { ImportOptions } from "./import-options.ts";
import { listSources } from "./list-sources.ts";
import { readBatches } from "./read-batches.ts";
import { type Refusal, refusalOf } from "./refused-list.ts";

const MOST_TOLD = 20;

/** Reads the files as an import would, keeps nothing, and needs no servers. Throws like `importFiles`. */
export async function dryRun(paths: readonly string[], options: ImportOptions): Promise<ImportReport> {
  const { files, leftOut, passedOver } = await listSources(paths);
  const interrupt = listenForInterrupt();
  const firstRefused: Refusal[] = [];
  let accepted = 0;
  let refused = 0;
  let datesRefused = 0;
  let unread: UnreadCounts = {};
  let leftOutInside = 0;
  const from = performance.now();
  try {
    for (const file of files)
      for await (const batch of readBatches(file, { entries: 0, from: null }, options, () => {})) {
        interrupt.signal.throwIfAborted();
        leftOutInside += batch.leftOut;
        for (const { place, read } of batch.entries) {
          if ("article" in read) {
            accepted += 1;
            unread = plusUnread(unread, unreadCounts([unreadLanguage(read.article)]));
            if (read.dateRefused !== null) datesRefused += 1;
          } else if (++refused <= MOST_TOLD) firstRefused.push(refusalOf(place, read, null));
        }
      }
  } finally {
    interrupt.release();
  }
  const seconds = (performance.now() - from) / 1_000;
  return {
    ...NO_COUNTS,
    accepted,
    refused,
    datesRefused,
    unread,
    files: files.length,
    leftOut: leftOut + leftOutInside,
    passedOver,
    seconds: Number(seconds.toFixed(1)),
    articlesPerSecond: Number(((accepted + refused) / seconds).toFixed(1)),
    resumedAfter: 0,
    firstRefused,
    refusedFile: null,
  };
}
