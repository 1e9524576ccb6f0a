/** What `/v1/cypher` answers with. */
export interface Table {
  readonly columns: readonly string[];
  readonly rows: readonly Readonly<Record<string, unknown>>[];
  readonly truncated: boolean;
}

/** A value of a table in words: a node by its name, a date as it is, anything else as JSON. */
export function cellWords(value: unknown): string {
  if (value === null || value === undefined) return "";
  if (typeof value !== "object") return String(value);
  const { properties, labels, type } = value as {
    properties?: Record<string, unknown>;
    labels?: string[];
    type?: string;
  };
  const name = properties?.name ?? properties?.title ?? properties?.quote;
  if (labels !== undefined) return `(${labels.join(":")} ${String(name ?? properties?.id ?? "")})`;
  if (properties !== undefined && type !== undefined) return `[${type}]`;
  return JSON.stringify(value);
}
