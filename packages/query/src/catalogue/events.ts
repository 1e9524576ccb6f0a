import type { GraphReader } from "@cursus/graph/reading";
import { FACT_TYPES } from "@cursus/graph-schema";
import { z } from "zod";
import { type Period, periodOf } from "../dates/period.ts";
import { PAGE, pageArguments, pageOf, pageParameters } from "../questions/page.ts";
import { factsArgument, periodArguments, proofArguments } from "../questions/question.ts";
import { loadEvents } from "../rows/load.ts";

export const listEventsArguments = z.strictObject({
  facts: factsArgument(FACT_TYPES, "only these facts").optional(),
  ...periodArguments,
  ...proofArguments,
  ...pageArguments,
});

/** By the index of the kinds, or of the days where these are asked for. */
const OF_TYPES = `
  MATCH (event:Event) WHERE event.type IN $types
    AND ($from IS NULL OR event.dateMax >= date($from)) AND ($to IS NULL OR event.dateMin <= date($to))
    AND ($status IS NULL OR event.status = $status) AND event.sources >= $minSources
  WITH event.id AS id, coalesce(toString(event.dateMin), toString(event.dateMax), '9999') AS key ${PAGE}`;

/** Events in time order, a page at a time; with a period only those whose date is known. */
export async function listEvents(reader: GraphReader, given: z.output<typeof listEventsArguments>) {
  const { min, max }: Period = periodOf(given);
  const picked = await reader.read(OF_TYPES, {
    types: given.facts ?? FACT_TYPES,
    from: min,
    to: max,
    status: given.polarity ?? null,
    minSources: given.minSources ?? 0,
    ...pageParameters(given),
  });
  const { ids, next } = pageOf(picked, given);
  return { rows: await loadEvents(reader, ids), next };
}
