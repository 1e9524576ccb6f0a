import type { Properties, RecordEdge, ShortEdgeDefinition } from "@cursus/graph-schema";
import { remember } from "@cursus/kernel";
import { inRole, isAssertedEvent, type RecordEvent } from "./event.ts";
import { edgeOf } from "./graph-part.ts";
import { officeName } from "./office-name.ts";
import { proofOf } from "./proof.ts";
import type { Participant } from "./statement.ts";

/** What undid an event, by the event's id. */
export type Undoings = ReadonlyMap<string, RecordEvent>;

/**
 * The edges that analysts like: `(:Person)-[:DISMISSED]->(:Person)`. Only what is asserted, only between ends
 * that have a name.
 */
export function shortEdges(events: readonly RecordEvent[], undoings: Undoings): readonly RecordEdge[] {
  return events
    .filter((event) => isAssertedEvent(event) && event.fact.alleged === undefined)
    .flatMap((event) => edgesBy([event, ...[undoings.get(event.id) ?? []].flat()]));
}

/** The edges of an event, which may have been undone by another. */
const edgesBy = remember(
  ([event, undoing]: readonly [RecordEvent, ...RecordEvent[]]): readonly RecordEdge[] =>
    (event.fact.edges ?? []).flatMap((shape) => edgesOf(event, shape, undoing)),
);

function edgesOf(
  event: RecordEvent,
  shape: ShortEdgeDefinition,
  undoing: RecordEvent | undefined,
): readonly RecordEdge[] {
  const office = inRole(event, "OFFICE").slice(0, 1);
  const properties = edgeProperties(event, office[0], undoing);
  return named(event, shape.from).flatMap((from) =>
    named(event, shape.to).map((to) =>
      edgeOf(shape.type, from, to, { ...properties, basis: weakest([from, to, ...office]) }, event.id),
    ),
  );
}

const named = (event: RecordEvent, role: string): readonly Participant[] =>
  inRole(event, role).filter(
    ({ mention, label }) => isNamed(mention.type, mention.named) && label !== "Event",
  );

const isNamed = (type: string, named: boolean): boolean => named && type !== "Group";

/** Stated where each is that the edge tells of: its ends, and the office that it names. */
const weakest = (told: readonly Participant[]): string =>
  told.some(({ basis }) => basis === "inferred") ? "inferred" : "stated";

function edgeProperties(
  event: RecordEvent,
  office: Participant | undefined,
  undoing: RecordEvent | undefined,
): Properties {
  return {
    event: event.id,
    office: office === undefined ? undefined : officeName(office.mention),
    date: event.date.edtf,
    dateMin: event.date.min,
    dateMax: event.date.max,
    overturnedBy: undoing?.id,
    ...proofOf(event.statements),
  };
}
