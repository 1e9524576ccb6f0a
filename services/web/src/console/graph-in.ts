import type { Table } from "./table.ts";

export interface ResultNode {
  readonly id: string;
  readonly label: string;
  readonly name: string;
}

export interface ResultPicture {
  readonly nodes: readonly ResultNode[];
  /** Ids of two that stand beside each other in a row. */
  readonly links: readonly (readonly [string, string])[];
}

const MOST_NODES = 60;

/** The nodes of a result, and which stand beside each other in its rows. */
export function graphIn({ columns, rows }: Table): ResultPicture {
  const nodes = new Map<string, ResultNode>();
  const links = new Map<string, readonly [string, string]>();
  for (const row of rows) {
    const found = columns.flatMap((column) => nodeOf(row[column]) ?? []);
    if (nodes.size + found.length > MOST_NODES) break;
    for (const node of found) nodes.set(node.id, node);
    found.slice(1).forEach((node, index) => {
      const before = found[index];
      if (before !== undefined && before.id !== node.id)
        links.set(`${before.id} ${node.id}`, [before.id, node.id]);
    });
  }
  return { nodes: [...nodes.values()], links: [...links.values()] };
}

function nodeOf(value: unknown): ResultNode | null {
  if (typeof value !== "object" || value === null || !("labels" in value)) return null;
  const { labels, properties } = value as { labels: readonly string[]; properties: Record<string, unknown> };
  return {
    id: String(properties.id),
    label: labels[0] ?? "",
    name: String(properties.name ?? properties.type ?? properties.id),
  };
}
