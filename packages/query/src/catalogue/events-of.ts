import type { GraphReader } from "@cursus/graph/reading";
import type { EventRow } from "../answer.ts";
import { PAGE, type PageAsked, pageOf, pageParameters } from "../questions/page.ts";
import { ROLE_EDGES } from "../rows/fragments.ts";
import { loadEvents } from "../rows/load.ts";
import { SEARCHED, type SearchedLabel } from "../rows/load-entities.ts";

const PICKS = new Map(
  SEARCHED.map((label) => [
    label,
    `
  MATCH (:${label} {id: $id})<-[:${ROLE_EDGES}]-(event:Event)
  WITH DISTINCT event
  WITH event.id AS id, coalesce(toString(event.dateMin), toString(event.dateMax), '9999') AS key ${PAGE}`,
  ]),
);

/** The events in which one thing takes part, in whatever role, in time order. */
export async function eventsOf(
  reader: GraphReader,
  label: SearchedLabel,
  { id, ...page }: PageAsked & { readonly id: string },
): Promise<{ readonly rows: readonly EventRow[]; readonly next: string | null }> {
  const picked = await reader.read(PICKS.get(label) ?? "", { id, ...pageParameters(page) });
  const { ids, next } = pageOf(picked, page);
  return { rows: await loadEvents(reader, ids), next };
}
