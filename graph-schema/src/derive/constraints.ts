import type { NodeType } from "../claim.ts";
import type { PropertyDefinition } from "../define.ts";
import { JOURNAL_LABELS, NODE_LABELS, nodeDefinition, PAST_LABELS } from "./types.ts";

/** The full-text index over every name; accents and case are folded. */
export const NAME_SEARCH_INDEX = "name_search";

/**
 * Constraints and indexes, each `IF NOT EXISTS`, in Neo4j 5.26 Community's syntax. Names are stable: they are
 * what a database made by an earlier version already has.
 */
export function constraintStatements(): readonly string[] {
  return [
    ...[...NODE_LABELS, ...JOURNAL_LABELS].toSorted().map(uniqueId),
    ...PAST_LABELS.map((label) => rangeIndex(label, "id")),
    ...NODE_LABELS.toSorted().flatMap(rangeIndexes),
    nameSearch(),
  ];
}

const uniqueId = (label: string): string =>
  `CREATE CONSTRAINT ${snakeCase(label)}_id IF NOT EXISTS FOR (n:${label}) REQUIRE n.id IS UNIQUE`;

const rangeIndex = (label: string, property: string): string =>
  `CREATE INDEX ${snakeCase(label)}_${snakeCase(property)} IF NOT EXISTS FOR (n:${label}) ON (n.${property})`;

function rangeIndexes(label: NodeType): string[] {
  return indexed(label, "range").map((property) => rangeIndex(label, property));
}

function nameSearch(): string {
  const labels = NODE_LABELS.filter((label) => indexed(label, "search").length > 0);
  const properties = [...new Set(labels.flatMap((label) => indexed(label, "search")))];
  const on = properties.map((property) => `n.${property}`).join(", ");
  return `CREATE FULLTEXT INDEX ${NAME_SEARCH_INDEX} IF NOT EXISTS FOR (n:${labels.join("|")}) ON EACH [${on}] OPTIONS {indexConfig: {\`fulltext.analyzer\`: 'standard-folding'}}`;
}

function indexed(label: NodeType, index: NonNullable<PropertyDefinition["index"]>): string[] {
  return Object.entries(nodeDefinition(label).properties)
    .filter(([, property]) => property.index === index)
    .map(([name]) => name);
}

const snakeCase = (name: string): string =>
  name.replace(/(?<=[a-z0-9])[A-Z]/g, (letter) => `_${letter}`).toLowerCase();
