import type { RecordStatus } from "@cursus/graph";
import { NODE_LABELS, nounOf } from "@cursus/graph-schema";
import type { QueueCounts } from "@cursus/queue";

export interface Status {
  readonly record: RecordStatus;
  readonly queue: QueueCounts;
  /** True where some worker takes articles from the queue. */
  readonly worker: boolean;
}

/** What is on record and what is on its way, a line for each. */
export function renderStatus({ record, queue, worker }: Status): string {
  return [
    ...renderCounts(record),
    "",
    row(record.recorded, "article versions dealt with"),
    row(record.pending, "accepted and not yet on record"),
    row(record.refusals, "statements that did not hold (see `cursus article`)"),
    ...Object.entries(record.refusedAs).map(([reason, count]) => `${row(count, "")}  ${reason}`),
    row(record.undated, "articles without a date: their text's hash decides which version is current"),
    ...Object.entries(record.unread).map(([language, count]) =>
      row(count, `articles in ${language}: kept, not read`),
    ),
    row(queue.waiting + queue.delayed, "waiting in the queue"),
    row(queue.active, "being read"),
    row(queue.failed, "given up (see `cursus dead`)"),
    "",
    worker ? "A worker is running." : noWorker(queue),
  ].join("\n");
}

/** `cursus ingest` brings a worker of its own; only what was queued and left needs another. */
function noWorker({ waiting, delayed }: QueueCounts): string {
  return waiting + delayed === 0
    ? "No worker is running and none is needed: `cursus ingest` reads for itself."
    : "No worker is running: what waits is read with the next `cursus ingest`, or by `cursus serve`.";
}

/** How many of each kind of thing there are, without the kinds of which there are none. */
export function renderCounts({ nodes, edges }: RecordStatus): readonly string[] {
  const kinds = NODE_LABELS.flatMap((label) => {
    const count = nodes[label] ?? 0;
    return count === 0 ? [] : [row(count, nounOf(label, count))];
  });
  return kinds.length === 0
    ? ["Nothing is on record."]
    : [...kinds, row(edges, edges === 1 ? "edge" : "edges")];
}

function row(count: number, words: string): string {
  return `${String(count).padStart(8)}  ${words}`;
}
