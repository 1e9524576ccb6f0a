import type { NodeRef } from "@cursus/graph-schema";
import { hashId, rememberOf } from "@cursus/kernel";
import { sourcesOf } from "./count-sources.ts";
import type { RecordEvent } from "./event.ts";
import { edgeOf, type GraphPart, nodeOf } from "./graph-part.ts";
import { sortedUnique } from "./order.ts";

/**
 * Which of the articles that tell of an event are copies of one text, and so one independent source of it. Each
 * event has its own: it is made of that event's claims alone, as all else in the record is.
 */
export function sourceClusterGraph(events: readonly RecordEvent[]): GraphPart {
  const parts = events.flatMap(clustersIn);
  return { nodes: parts.flatMap(({ nodes }) => nodes), edges: parts.flatMap(({ edges }) => edges) };
}

const clustersIn = rememberOf((event: RecordEvent): readonly GraphPart[] =>
  clustersOf(event).map((versions) => clusterGraph(event, versions)),
);

/** Article versions by source, of those sources that more than one article has. */
function clustersOf({ statements }: RecordEvent): readonly (readonly string[])[] {
  return sourcesOf(statements.map(({ claim }) => claim))
    .map((claims) => sortedUnique(claims.map(({ version }) => version)))
    .filter(({ length }) => length > 1);
}

function clusterGraph(event: RecordEvent, versions: readonly string[]): GraphPart {
  const cluster: NodeRef = { label: "SourceCluster", id: hashId("source cluster", event.id, versions) };
  return {
    nodes: [nodeOf(cluster, { size: versions.length })],
    edges: [
      edgeOf("SOURCE_OF", cluster, event),
      ...versions.map((id) => edgeOf("COPY_OF", { label: "ArticleVersion", id }, cluster)),
    ],
  };
}
