import type { NodeRef, PlacedMention, RecordEdge, RecordNode, Role } from "@cursus/graph-schema";
import { canonicalJson, type Json, rememberBy, rememberOf } from "@cursus/kernel";
import { foldPhrase } from "@cursus/resolve";
import { basisOfEvent, eventAnchor, inRole, type RecordEvent } from "./event.ts";
import { eventName } from "./event-name.ts";
import { edgeOf, type GraphPart, nodeOf } from "./graph-part.ts";
import { officeName } from "./office-name.ts";
import { plainestOf } from "./plainest.ts";
import { proofOf } from "./proof.ts";
import type { Participant, Statement } from "./statement.ts";

/** The events with their participants, their evidence and the larger event they belong to. */
export function eventGraph(events: readonly RecordEvent[]): GraphPart {
  return { nodes: events.map(eventNode), edges: [...events.flatMap(ownEdges), ...duringEdges(events)] };
}

const ownEdges = rememberOf((event: RecordEvent): readonly RecordEdge[] => [
  ...participantEdges(event),
  ...event.statements.map((statement) => evidenceEdge(statement, event, eventAnchor(statement))),
]);

const eventNode = rememberOf((event: RecordEvent): RecordNode => {
  const { claims, sources } = proofOf(event.statements);
  const properties = {
    type: event.type,
    name: eventName(event),
    status: event.status,
    date: event.date.edtf,
    dateMin: event.date.min,
    dateMax: event.date.max,
    basis: basisOfEvent(event),
    claims,
    sources,
    plainest: plainestOf(event.statements),
    details: canonicalJson(event.details.details as Json),
  };
  return { ...nodeOf(event, properties), also: event.also };
});

/** What an event spoken of is said of goes by DURING, as mentions of events have no node of their own. */
function participantEdges(event: RecordEvent): readonly RecordEdge[] {
  return [...event.participants].flatMap(([role, fillers]) =>
    onceInWords(fillers.filter(({ label }) => label !== "Event")).map((filler) =>
      edgeOf(role, event, filler, { basis: filler.basis }),
    ),
  );
}

/** Of participants that no article identifies and that go by the same words, the first: they are one or the other. */
function onceInWords(fillers: readonly Participant[]): readonly Participant[] {
  const inWords = ({ identified, id, mention }: Participant): string =>
    identified || !mention.named ? id : wordsOf(mention);
  return [...Map.groupBy(fillers, inWords).values()].flatMap(([first]) => first ?? []);
}

const wordsOf = (mention: PlacedMention): string =>
  foldPhrase(mention.type === "Office" ? officeName(mention) : mention.name).join(" ");

/** A claim that supports a part of the record, and the id that the part has while the claim is its oldest. */
export const evidenceEdge = (statement: Statement, ref: NodeRef, anchor: string | undefined): RecordEdge =>
  evidenceOf(statement, ref.label, ref.id, anchor);

const evidenceOf = rememberBy(
  ({ claim }: Statement, label: string, id: string, anchor: string | undefined): RecordEdge =>
    edgeOf("EVIDENCE_FOR", { label: "Claim", id: claim.id }, { label, id } as NodeRef, { anchor }),
);

/** Counts of dead, hurt and arrested belong to the event of the same article that they speak of. */
function duringEdges(events: readonly RecordEvent[]): readonly RecordEdge[] {
  const larger = Map.groupBy(
    events.filter(({ fact }) => fact.larger),
    spokenOf,
  );
  return events
    .filter((event) => !event.fact.larger && spokenOf(event) !== undefined)
    .flatMap((event) => (larger.get(spokenOf(event)) ?? []).map((whole) => edgeOf("DURING", event, whole)));
}

const spokenOf = (event: RecordEvent): string | undefined => inRole(event, "EVENT" satisfies Role)[0]?.id;
