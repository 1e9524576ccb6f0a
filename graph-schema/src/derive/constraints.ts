import type { NodeType } from "../claim.ts";
import type { PropertyDefinition } from "../define.ts";
import {
  FACT_TYPES,
  factDefinition,
  JOURNAL_LABELS,
  NODE_LABELS,
  nodeDefinition,
  PAST_LABELS,
} from "./types.ts";

/** The full-text index over every name; accents and case are folded. */
export const NAME_SEARCH_INDEX = "name_search";
/** The full-text index over the sentences of claims and the headlines of articles. */
export const SENTENCE_SEARCH_INDEX = "sentence_search";
/** The full-text index over the names of unrest, protests and coups: the events that people speak of by name. */
export const HAPPENING_SEARCH_INDEX = "happening_search";

/**
 * Constraints and indexes, each `IF NOT EXISTS`, in Neo4j 5.26 Community's syntax. Names are stable: they are
 * what a database made by an earlier version already has.
 */
export function constraintStatements(): readonly string[] {
  return [
    ...[...NODE_LABELS, ...JOURNAL_LABELS].toSorted().map(uniqueId),
    ...PAST_LABELS.map((label) => rangeIndex(label, "id")),
    rangeIndex("AuditEntry", "at"),
    ...NODE_LABELS.toSorted().flatMap(rangeIndexes),
    fullText(NAME_SEARCH_INDEX, "search"),
    fullText(SENTENCE_SEARCH_INDEX, "sentence"),
    fullTextOn(HAPPENING_SEARCH_INDEX, HAPPENINGS, ["name"]),
  ];
}

const uniqueId = (label: string): string =>
  `CREATE CONSTRAINT ${snakeCase(label)}_id IF NOT EXISTS FOR (n:${label}) REQUIRE n.id IS UNIQUE`;

const rangeIndex = (label: string, property: string): string =>
  `CREATE INDEX ${snakeCase(label)}_${snakeCase(property)} IF NOT EXISTS FOR (n:${label}) ON (n.${property})`;

function rangeIndexes(label: NodeType): string[] {
  return indexed(label, "range").map((property) => rangeIndex(label, property));
}

const HAPPENINGS = FACT_TYPES.flatMap((type) => {
  const { label, subject, details = [] } = factDefinition(type);
  return label !== null && subject === "EVENT" && !details.includes("count") ? [label] : [];
});

function fullText(name: string, index: "search" | "sentence"): string {
  const labels = NODE_LABELS.filter((label) => indexed(label, index).length > 0);
  return fullTextOn(name, labels, [...new Set(labels.flatMap((label) => indexed(label, index)))]);
}

function fullTextOn(name: string, labels: readonly string[], properties: readonly string[]): string {
  const on = properties.map((property) => `n.${property}`).join(", ");
  return `CREATE FULLTEXT INDEX ${name} IF NOT EXISTS FOR (n:${labels.join("|")}) ON EACH [${on}] OPTIONS {indexConfig: {\`fulltext.analyzer\`: 'standard-folding'}}`;
}

function indexed(label: NodeType, index: NonNullable<PropertyDefinition["index"]>): string[] {
  return Object.entries(nodeDefinition(label).properties)
    .filter(([, property]) => property.index === index)
    .map(([name]) => name);
}

const snakeCase = (name: string): string =>
  name.replace(/(?<=[a-z0-9])[A-Z]/g, (letter) => `_${letter}`).toLowerCase();
