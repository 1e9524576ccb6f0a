import type { Properties, RecordEdge, RecordNode } from "@cursus/graph-schema";
import { rememberOf } from "@cursus/kernel";
import { evidenceEdge } from "./event-graph.ts";
import { edgeOf, type GraphPart, nodeOf } from "./graph-part.ts";
import { plainestOf } from "./plainest.ts";
import { proofOf } from "./proof.ts";
import { anchorsOf, type Tenure } from "./tenure.ts";

/** The tenures with holder, office, start, end and evidence, and the short edge of each. */
export function tenureGraph(tenures: readonly Tenure[]): GraphPart {
  return { nodes: tenures.map(tenureNode), edges: tenures.flatMap(edgesOfTenure) };
}

const edgesOfTenure = rememberOf((tenure: Tenure): readonly RecordEdge[] => [
  edgeOf("HOLDER", tenure, tenure.person),
  edgeOf("OF_OFFICE", tenure, tenure.office),
  ...(tenure.start.event === undefined ? [] : [edgeOf("STARTED_BY", tenure, tenure.start.event)]),
  ...(tenure.end.event === undefined ? [] : [edgeOf("ENDED_BY", tenure, tenure.end.event)]),
  ...evidenceEdges(tenure),
  ...heldEdge(tenure),
]);

/** What only tells of the end that a death or an abolition made stands for no tenure. */
function evidenceEdges(tenure: Tenure): readonly RecordEdge[] {
  const anchors = anchorsOf(tenure.observations);
  return tenure.statements.map((statement) =>
    evidenceEdge(statement, tenure, anchors.get(statement.claim.id)),
  );
}

function boundsOf({ start, end, leftMax, acting, status }: Tenure): Properties {
  return {
    from: start.edtf,
    to: end.edtf,
    fromMin: start.min,
    fromMax: start.max,
    toMin: end.min,
    toMax: end.max,
    fromBasis: start.basis,
    toBasis: end.basis,
    leftMax,
    acting,
    status,
  };
}

const tenureNode = rememberOf((tenure: Tenure): RecordNode => {
  const { claims, sources } = proofOf(tenure.statements);
  return nodeOf(tenure, {
    ...boundsOf(tenure),
    seenMin: tenure.seenMin,
    seenMax: tenure.seenMax,
    startCause: tenure.start.cause,
    endCause: tenure.end.cause,
    claims,
    sources,
    plainest: plainestOf(tenure.statements),
  });
});

/** One for each tenure, so that two terms are two edges; none where the articles do not say which office. */
function heldEdge(tenure: Tenure): readonly RecordEdge[] {
  if (!tenure.office.identified) return [];
  const inferred = tenure.observations.every(({ office }) => office.basis === "inferred");
  const properties = {
    tenure: tenure.id,
    ...boundsOf(tenure),
    ...proofOf(tenure.statements),
    basis: inferred ? "inferred" : "stated",
  };
  return [edgeOf("HELD", tenure.person, tenure.office, properties, tenure.id)];
}
