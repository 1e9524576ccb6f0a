import type { StreamedEdge, StreamedNode } from "@cursus/graph";
import {
  articleNodeId,
  checkReading,
  type NodeType,
  type PlacedClaim,
  type PlacedMention,
  type Properties,
  type RecordEdge,
  type RecordNode,
  type RecordRules,
} from "@cursus/graph-schema";
import {
  mentionRows,
  placedClaims,
  placedMentions,
  type ReadVersion,
  withParticipants,
} from "../../packages/graph/src/read-version.ts";
import { articleProperties, versionProperties } from "../../packages/graph/src/said-article.ts";
import { claimProperties, filledRoles } from "../../packages/graph/src/said-claim.ts";
import type { GeneratedArticle } from "../../tests/generator/generated-article.ts";

type Element = StreamedNode | StreamedEdge;

/**
 * Every node and edge of a graph of these articles, each of which comes in one version: what is said as it is made,
 * then the record of it. It is what `importArticles` writes (a test holds the two together), without a database.
 */
export async function* generatedElements(
  articles: Iterable<GeneratedArticle>,
  rules: RecordRules,
): AsyncGenerator<Element> {
  const closure: { mentions: PlacedMention[]; claims: PlacedClaim[] } = { mentions: [], claims: [] };
  for (const { article, reading } of articles) {
    const one = { article, reading: withParticipants(checkReading(article, reading)) };
    closure.mentions.push(...placedMentions(one, rules));
    closure.claims.push(...placedClaims(one));
    yield* said(one, rules);
  }
  const { nodes, edges } = rules.project({ ...closure, judgements: [] });
  for (const recorded of nodes) yield recordedNode(recorded);
  for (const recorded of edges) yield recordedEdge(recorded);
}

function* said(one: ReadVersion, rules: RecordRules): Generator<Element> {
  const { article, reading } = one;
  const version = end("ArticleVersion", article.version);
  const head = end("Article", articleNodeId(article.key));
  yield node(head, articleProperties(article));
  yield node(version, { ...versionProperties(article), current: true });
  yield edge("HAS_VERSION", head, version);
  for (const { id, properties } of mentionRows(one, rules)) {
    yield node(end("Mention", id), properties);
    yield edge("MENTIONED_IN", end("Mention", id), version);
  }
  for (const claim of reading.claims) {
    const stated = end("Claim", claim.id);
    yield node(stated, claimProperties(claim, reading.extractor));
    yield edge("STATED_IN", stated, version);
    for (const { role, entity, start, end: stop } of filledRoles(claim))
      yield edge(role, stated, end("Mention", entity), { start, end: stop });
  }
}

const recordedNode = ({ label, id, properties }: RecordNode): StreamedNode => node({ label, id }, properties);
const recordedEdge = ({ type, id, from, to, properties }: RecordEdge): StreamedEdge =>
  edge(type, from, to, { ...properties, id });

const end = (label: NodeType, id: string) => ({ label, id });
const node = ({ label, id }: StreamedEdge["from"], properties: Properties): StreamedNode => ({
  kind: "node",
  label,
  id,
  properties,
});
const edge = (
  type: string,
  from: StreamedEdge["from"],
  to: StreamedEdge["to"],
  properties: Properties = {},
): StreamedEdge => ({ kind: "edge", type, from, to, properties });
