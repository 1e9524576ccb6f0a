import type { RecordGraph } from "@cursus/graph-schema";
import { byText } from "@cursus/kernel";
import type { Graph } from "./connect.ts";
import { type HeldElement, streamHeldRecord } from "./held-record.ts";
import { type DueElement, dueElements } from "./record-element.ts";

/** Where the record the graph holds and the record that is due part. */
export interface RecordComparison {
  /** Due, and not held. */
  readonly missing: readonly DueElement[];
  /** Held, and not due, or due and held twice. */
  readonly extra: readonly HeldElement[];
  /** Held with other labels or properties than are due. */
  readonly changed: readonly { readonly due: DueElement; readonly held: HeldElement }[];
}

/** Compares what is due with what the graph holds, element by element as the graph gives them. */
export async function compareRecord(graph: Graph, record: RecordGraph): Promise<RecordComparison> {
  const due = new Map([...dueElements(record)].map((element) => [element.key, element]));
  const extra: HeldElement[] = [];
  const changed: { due: DueElement; held: HeldElement }[] = [];
  for await (const held of streamHeldRecord(graph)) {
    const expected = due.get(held.key);
    due.delete(held.key);
    if (expected === undefined) extra.push(held);
    else if (expected.content !== held.content) changed.push({ due: expected, held });
  }
  const missing = [...due.values()].toSorted((a, b) => byText(a.key, b.key));
  return { missing, extra, changed };
}
