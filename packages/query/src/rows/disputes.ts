import type { GraphReader } from "@cursus/graph/reading";
import type { ContradictionRow } from "../answer.ts";
import { toContradictionRow } from "./contradiction-row.ts";
import { MOST_DISPUTES } from "./fragments.ts";

/** A row of the graph and the contradictions about it, as the fragments ask for them. */
interface Disputed {
  readonly id: string;
  readonly disputes: readonly unknown[];
}

/** What was read for an answer, by its reader: whoever puts the answer together need not look for it again. */
const noticed = new WeakMap<GraphReader, Map<string, readonly unknown[]>>();

/** A reader for one answer, which remembers the contradictions about what is loaded with it. */
export function noticingDisputes({ read, together }: GraphReader): GraphReader {
  const reader = { read, together };
  noticed.set(reader, new Map());
  return reader;
}

export function noticeDisputes(reader: GraphReader, found: readonly Disputed[]): void {
  for (const { id, disputes } of found) noticed.get(reader)?.set(id, disputes);
}

/** The first contradictions, by their ids, about these rows, which were loaded with this reader. */
export function disputesNoticed(reader: GraphReader, ids: readonly string[]): readonly ContradictionRow[] {
  const known = noticed.get(reader);
  const rows = ids.flatMap((id) => known?.get(id) ?? []).map(toContradictionRow);
  const byId = new Map(rows.map((row) => [row.id, row]));
  return [...byId.values()].toSorted((a, b) => (a.id < b.id ? -1 : 1)).slice(0, MOST_DISPUTES);
}
