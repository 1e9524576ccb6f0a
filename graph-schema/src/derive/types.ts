import type { EntityType, FactType, NodeType, Role } from "../claim.ts";
import type { FactDefinition, NodeDefinition } from "../define.ts";
import { FACTS, NODES, ROLES } from "../ontology.ts";
import type { EventLabel } from "../record-graph.ts";

/** Every node label of the ontology, in its order. */
export const NODE_LABELS = Object.keys(NODES) as readonly NodeType[];
export const FACT_TYPES = Object.keys(FACTS) as readonly FactType[];

/** The types a mention in an article can have. */
export const ENTITY_TYPES = NODE_LABELS.filter(
  (label) => nodeDefinition(label).mentionable,
) as readonly EntityType[];

/** The second labels of events: a closed list. */
export const EVENT_LABELS = FACT_TYPES.map((type) => FACTS[type].label).filter(
  (label): label is EventLabel => label !== null,
);

/** A claim's and an event's edges to their participants are named after the role. */
export const CLAIM_ROLE_EDGES = Object.keys(ROLES) as readonly Role[];

/** The labels of the canonical dump: all but those of the journal. Sorted, as the dump is. */
export const DUMP_LABELS: readonly NodeType[] = NODE_LABELS.filter(
  (label) => nodeDefinition(label).layer !== "journal",
).toSorted();

/**
 * Labels that stand outside the ontology and the dump: what came in and what was done with it, and what is no
 * longer live. Every node of the first list has an `id` of its own; a node of the second keeps the id it had
 * when live, and so may stand there twice after it was recorded and withdrawn twice.
 */
export const JOURNAL_LABELS = [
  "ApiKey",
  "AuditEntry",
  "Capture",
  "Feed",
  "JudgementEntry",
  "Lane",
  "Page",
  "Receipt",
  "RequestKey",
  "RuleEntry",
  "SchemaVersion",
  "ShadowReading",
  "ShadowRun",
  "Submission",
  "Tombstone",
  "Webhook",
] as const;
export const PAST_LABELS = ["PastArticle", "PastClaim", "PastMention", "PastVersion"] as const;

/** A node's definition with its literal types widened, for code that walks all of them. */
export function nodeDefinition(label: NodeType): NodeDefinition {
  return NODES[label];
}

/** A fact's definition with its literal types widened. */
export function factDefinition(type: FactType): FactDefinition {
  return FACTS[type];
}

/** True for a fact that the ontology declares; `constructor` and its like are none. */
export function isFactType(text: string): text is FactType {
  return Object.hasOwn(FACTS, text);
}
