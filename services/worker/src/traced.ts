import type { Reading } from "@cursus/graph-schema";
import { inSpan, inSpanOfEach, type TracePlace, tracePlace } from "@cursus/traces";

/** A reading in a span that counts what was read. */
export function tracedReading(read: () => Promise<Reading>): Promise<Reading> {
  return inSpan("read", async (span) => {
    const reading = await read();
    const { sentences, claims, refusals } = reading;
    span.note({
      "cursus.sentences": sentences,
      "cursus.claims": claims.length,
      "cursus.refusals": refusals.length,
    });
    return reading;
  });
}

interface Placed<Item> {
  readonly item: Item;
  readonly place: TracePlace;
}

type CommitGroup<Item, Result> = (group: readonly Item[]) => Promise<readonly Result[]>;
type CommitOne<Item, Result> = (item: Item) => Promise<Result>;

/**
 * Commits that `gather` makes of many items, each told in the trace of every item that it holds: an article's trace
 * ends with its own write, and its links lead to those that were written with it.
 */
export function tracedCommits<Item, Result>(
  commit: CommitGroup<Item, Result>,
  gather: (commit: CommitGroup<Placed<Item>, Result>) => CommitOne<Placed<Item>, Result>,
): CommitOne<Item, Result> {
  const gathered = gather((group) =>
    inSpanOfEach(
      "commit",
      group.map(({ place }) => place),
      () => commit(group.map(({ item }) => item)),
      { "cursus.group.size": group.length },
    ),
  );
  return (item) => gathered({ item, place: tracePlace() });
}
