import type { GraphReader, Row } from "@cursus/graph/reading";
import type { ContradictionRow, EventRow, TenureRow } from "../answer.ts";
import { toContradictionRow } from "./contradiction-row.ts";
import { noticeDisputes } from "./disputes.ts";
import { parseEvent, toEventRow } from "./event-row.ts";
import { CHANGES, CONTRADICTION, EVENT, TENURE } from "./fragments.ts";
import { withPassages } from "./passages.ts";
import { type FoundChange, parseTenure, toTenureRow } from "./tenure-row.ts";

/**
 * Rows of which a question has picked the ids are loaded here: one statement, or two sent together, however many rows,
 * the same texts for all questions, so that the server plans them once. One more reads articles' texts, where a claim
 * leans on sentences beside its quote.
 */
const EVENTS = `
  UNWIND $ids AS id
  MATCH (event:Event {id: id})
  RETURN ${EVENT} AS event`;
const EACH_TENURE = `
  UNWIND $ids AS id
  MATCH (tenure:Tenure {id: id})
  MATCH (holder)<-[:HOLDER]-(tenure)-[:OF_OFFICE]->(office)`;
const TENURES = `${EACH_TENURE} RETURN ${TENURE} AS tenure`;
const CHANGES_OF_TENURES = `${EACH_TENURE}
  ${CHANGES}
  WITH event, collect({ tenure: tenure.id, event: event.id, starts: starts, ends: ends }) AS changes
  RETURN ${EVENT} AS event, changes`;
const CONTRADICTIONS = `
  UNWIND $ids AS id
  MATCH (contradiction:Contradiction {id: id})
  RETURN ${CONTRADICTION} AS contradiction ORDER BY id`;

/** The events with these ids, in their order; an id that is no event's is left out. */
export async function loadEvents(reader: GraphReader, ids: readonly string[]): Promise<readonly EventRow[]> {
  if (ids.length === 0) return [];
  const rows = await reader.read(EVENTS, { ids: [...new Set(ids)] });
  return inOrder(ids, await eventRows(reader, rows));
}

/** The events of rows of the graph, each of which holds one as `EVENT` asks for it, in their order. */
export async function eventRows(reader: GraphReader, rows: readonly Row[]): Promise<readonly EventRow[]> {
  const events = rows.map(({ event }) => parseEvent(event));
  noticeDisputes(reader, events);
  const toQuote = await withPassages(
    reader,
    events.flatMap(({ quotes }) => quotes),
  );
  return events.map((event) => toEventRow(event, toQuote));
}

/** The tenures with these ids, in their order, each with the events that bear on it. */
export async function loadTenures(
  reader: GraphReader,
  ids: readonly string[],
): Promise<readonly TenureRow[]> {
  if (ids.length === 0) return [];
  const distinct = [...new Set(ids)];
  const [found, changed] = await Promise.all([
    reader.read(TENURES, { ids: distinct }),
    reader.read(CHANGES_OF_TENURES, { ids: distinct }),
  ]);
  const tenures = found.map(({ tenure }) => parseTenure(tenure));
  noticeDisputes(reader, tenures);
  const [events, toQuote] = await Promise.all([
    eventRows(reader, changed),
    withPassages(
      reader,
      tenures.flatMap(({ quotes }) => quotes),
    ),
  ]);
  const changes = Map.groupBy(changed.flatMap(changesIn), ({ tenure }) => tenure);
  const byId = new Map(events.map((row) => [row.id, row]));
  return inOrder(
    ids,
    tenures.map((tenure) => toTenureRow(tenure, changes.get(tenure.id) ?? [], byId, toQuote)),
  );
}

const changesIn = (row: Row) => row.changes as readonly (FoundChange & { readonly tenure: string })[];

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
