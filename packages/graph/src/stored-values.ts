import { type Properties, type PropertyKind, propertyKind, type Value } from "@cursus/graph-schema";
import { CursusError } from "@cursus/kernel";
import neo4j from "neo4j-driver";

/** Properties as the driver takes them. */
export type StoredProperties = Readonly<Record<string, unknown>>;

const ISO_DAY = /^(\d{4})-(\d{2})-(\d{2})$/;

/**
 * The properties of one node label or edge type by their declared kinds: days become dates, integers integers.
 * Absent ones are left out, because a null in a map would delete. Throws GraphFailed on a property that the
 * ontology does not know: nothing else may be written.
 */
export function storedProperties(owner: string, properties: Properties): StoredProperties {
  const stored: Record<string, unknown> = {};
  for (const [name, value] of Object.entries(properties)) {
    const kind = propertyKind(owner, name);
    if (kind === undefined) throw new CursusError("GraphFailed", `${owner} has no property ${name}`);
    if (value !== null && value !== undefined) stored[name] = storedValue(kind, value);
  }
  return stored;
}

function storedValue(kind: PropertyKind, value: Value): unknown {
  switch (kind) {
    case "date":
      return storedDay(value);
    case "integer":
      return storedInteger(value);
    case "integers":
      return (value as readonly number[]).map(storedInteger);
    default:
      return value;
  }
}

function storedDay(value: Value): unknown {
  const parts = typeof value === "string" ? ISO_DAY.exec(value) : null;
  if (parts === null) throw new CursusError("GraphFailed", `not a day: ${String(value)}`);
  const [, year, month, day] = parts.map(Number);
  return new neo4j.types.Date(neo4j.int(year ?? 0), neo4j.int(month ?? 0), neo4j.int(day ?? 0));
}

function storedInteger(value: Value): unknown {
  if (!Number.isSafeInteger(value)) throw new CursusError("GraphFailed", `not an integer: ${String(value)}`);
  return neo4j.int(value as number);
}
