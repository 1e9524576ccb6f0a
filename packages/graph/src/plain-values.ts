import neo4j, { type Integer, type Node, type Path, type Relationship } from "neo4j-driver";

/** A node as it leaves this package. */
export interface PlainNode {
  readonly labels: readonly string[];
  readonly properties: Readonly<Record<string, unknown>>;
}

/** An edge as it leaves this package; the database's own ids stay inside. */
export interface PlainEdge {
  readonly type: string;
  readonly properties: Readonly<Record<string, unknown>>;
}

/**
 * Turns a value of the driver into a plain one: integers into numbers (or digits where a number cannot hold
 * them), temporal values into ISO strings, nodes and edges into labels, types and properties.
 */
export function fromNeo4j(value: unknown): unknown {
  if (value === null || typeof value !== "object") return typeof value === "bigint" ? String(value) : value;
  if (Array.isArray(value)) return value.map(fromNeo4j);
  if (Object.getPrototypeOf(value) === Object.prototype) return plainMembers(value);
  if (neo4j.isInt(value)) return plainInteger(value);
  if (isTemporal(value)) return value.toString();
  if (neo4j.isNode(value as never)) return plainNode(value as Node);
  if (neo4j.isRelationship(value as never)) return plainEdge(value as Relationship);
  if (neo4j.isPath(value as never)) return plainPath(value as Path);
  return plainMembers(value);
}

/** The members of a row, a map or a set of properties, each made plain. */
export function plainMembers(members: object): Record<string, unknown> {
  return Object.fromEntries(Object.entries(members).map(([key, value]) => [key, fromNeo4j(value)]));
}

/** Query parameters for the driver, where a JavaScript number would otherwise arrive as a float. */
export function toParameters(parameters: Readonly<Record<string, unknown>>): Record<string, unknown> {
  return Object.fromEntries(Object.entries(parameters).map(([key, value]) => [key, toParameter(value)]));
}

function toParameter(value: unknown): unknown {
  if (typeof value === "number" && Number.isSafeInteger(value)) return neo4j.int(value);
  if (Array.isArray(value)) return value.map(toParameter);
  return value;
}

/** The driver's own test computes with 64 bits; most integers are small. */
const SURELY_SAFE_HIGH = 2 ** 20;

function plainInteger(value: Integer): number | string {
  if (Math.abs(value.high) < SURELY_SAFE_HIGH) return value.toNumber();
  return value.inSafeRange() ? value.toNumber() : value.toString();
}

function isTemporal(value: object): boolean {
  return (
    neo4j.isDate(value) ||
    neo4j.isDateTime(value) ||
    neo4j.isLocalDateTime(value) ||
    neo4j.isTime(value) ||
    neo4j.isLocalTime(value) ||
    neo4j.isDuration(value)
  );
}

function plainNode({ labels, properties }: Node): PlainNode {
  return { labels: [...labels].sort(), properties: plainMembers(properties) };
}

function plainEdge({ type, properties }: Relationship): PlainEdge {
  return { type, properties: plainMembers(properties) };
}

function plainPath({ start, segments }: Path): readonly (PlainNode | PlainEdge)[] {
  return [
    plainNode(start),
    ...segments.flatMap((step) => [plainEdge(step.relationship), plainNode(step.end)]),
  ];
}
