import type { GraphReader } from "@cursus/graph/reading";
import type { ContradictionRow, EventRow, TenureRow } from "../answer.ts";
import { toContradictionRow } from "./contradiction-row.ts";
import { parseEvent, toEventRow } from "./event-row.ts";
import { CONTRADICTION, EVENT, TENURE } from "./fragments.ts";
import { withPassages } from "./passages.ts";
import { parseTenure, toTenureRow } from "./tenure-row.ts";

/**
 * Every question first picks the ids of its rows, then loads them here: two statements, however many rows, of
 * which the long one is the same text for all questions, so that the server plans it once. A third reads texts,
 * where a claim leans on sentences beside its quote.
 */
const EVENTS = `
  UNWIND $ids AS id
  MATCH (event:Event {id: id})
  RETURN ${EVENT} AS event`;
const TENURES = `
  UNWIND $ids AS id
  MATCH (tenure:Tenure {id: id})
  MATCH (holder:Person)<-[:HOLDER]-(tenure)-[:OF_OFFICE]->(office:Office)
  RETURN ${TENURE} AS tenure`;
const CONTRADICTIONS = `
  UNWIND $ids AS id
  MATCH (contradiction:Contradiction {id: id})
  RETURN ${CONTRADICTION} AS contradiction ORDER BY id`;

/** The events with these ids, in their order; an id that is no event's is left out. */
export async function loadEvents(reader: GraphReader, ids: readonly string[]): Promise<readonly EventRow[]> {
  if (ids.length === 0) return [];
  const rows = await reader.read(EVENTS, { ids: [...new Set(ids)] });
  const events = rows.map(({ event }) => parseEvent(event));
  const toQuote = await withPassages(
    reader,
    events.flatMap(({ quotes }) => quotes),
  );
  return inOrder(
    ids,
    events.map((event) => toEventRow(event, toQuote)),
  );
}

/** The tenures with these ids, in their order, each with the events that bear on it. */
export async function loadTenures(
  reader: GraphReader,
  ids: readonly string[],
): Promise<readonly TenureRow[]> {
  if (ids.length === 0) return [];
  const rows = await reader.read(TENURES, { ids: [...new Set(ids)] });
  const tenures = rows.map(({ tenure }) => parseTenure(tenure));
  const changes = tenures.flatMap((tenure) => tenure.changes.map(({ event }) => event));
  const [rowsOfEvents, toQuote] = await Promise.all([
    loadEvents(reader, [...new Set(changes)]),
    withPassages(
      reader,
      tenures.flatMap(({ quotes }) => quotes),
    ),
  ]);
  const events = new Map(rowsOfEvents.map((row) => [row.id, row]));
  return inOrder(
    ids,
    tenures.map((tenure) => toTenureRow(tenure, events, toQuote)),
  );
}

/** The contradictions with these ids, by id. */
export async function loadContradictions(
  reader: GraphReader,
  ids: readonly string[],
): Promise<readonly ContradictionRow[]> {
  if (ids.length === 0) return [];
  const rows = await reader.read(CONTRADICTIONS, { ids: [...new Set(ids)] });
  return rows.map(({ contradiction }) => toContradictionRow(contradiction));
}

function inOrder<R extends { readonly id: string }>(
  ids: readonly string[],
  rows: readonly R[],
): readonly R[] {
  const byId = new Map(rows.map((row) => [row.id, row]));
  return ids.flatMap((id) => byId.get(id) ?? []);
}
