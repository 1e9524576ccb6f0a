import type { Graph } from "@cursus/graph";
import { driverOf } from "../../packages/graph/src/connect.ts";
import type { ItemGroup } from "./written-items.ts";

/**
 * Milliseconds that a bare sorted UNWIND MERGE of these items takes, in one transaction, under ids of their own:
 * what any program would need that knows beforehand what to write. Ends that the items do not bring are made
 * beforehand, uncounted. What it wrote is taken away again.
 */
export async function bareMerge(graph: Graph, groups: readonly ItemGroup[], mark: string): Promise<number> {
  const session = driverOf(graph).session({ defaultAccessMode: "WRITE" });
  try {
    const renamed = groups.map((group) => withOwnIds(group, mark));
    for (const [label, ids] of endsOf(renamed))
      await session.run(`UNWIND $ids AS id MERGE (n:${label} {id: id})`, { ids: [...ids] });
    const from = performance.now();
    await session.executeWrite(
      async (tx) => {
        for (const group of inOrder(renamed)) await tx.run(statementOf(group), { rows: group.rows });
      },
      { timeout: LONGEST_MS },
    );
    const milliseconds = performance.now() - from;
    for (const label of labelsOf(renamed))
      await session.run(
        `MATCH (n:${label}) WHERE n.id STARTS WITH $mark CALL (n) { DETACH DELETE n } IN TRANSACTIONS`,
        { mark },
      );
    return milliseconds;
  } finally {
    await session.close();
  }
}

/** A busy machine may need longer than the server allows by itself. */
const LONGEST_MS = 120_000;

const labelsOf = (groups: readonly ItemGroup[]): ReadonlySet<string> =>
  new Set(
    groups.flatMap((group) =>
      group.kind === "nodes" ? [group.labels.split(":")[0] ?? ""] : [group.from, group.to],
    ),
  );

function withOwnIds(group: ItemGroup, mark: string): ItemGroup {
  const own = (id: string | undefined) => (id === undefined ? {} : { id: `${mark}${id}` });
  const rows = group.rows
    .map(({ id, from, to, properties }) => ({
      ...own(id),
      ...(from === undefined ? {} : { from: `${mark}${from}` }),
      ...(to === undefined ? {} : { to: `${mark}${to}` }),
      properties: properties ?? {},
    }))
    .toSorted((a, b) => (keyOf(a) < keyOf(b) ? -1 : 1));
  return { ...group, rows };
}

const keyOf = ({
  from,
  to,
  id,
}: {
  readonly from?: string;
  readonly to?: string;
  readonly id?: string;
}): string => `${from ?? ""} ${to ?? ""} ${id ?? ""}`;

function endsOf(groups: readonly ItemGroup[]): ReadonlyMap<string, ReadonlySet<string>> {
  const ends = new Map<string, Set<string>>();
  const brought = new Set(
    groups.flatMap((group) => (group.kind === "nodes" ? group.rows.map(({ id }) => id) : [])),
  );
  for (const group of groups) {
    if (group.kind === "nodes") continue;
    for (const { from = "", to = "" } of group.rows)
      for (const [label, id] of [
        [group.from, from],
        [group.to, to],
      ] as const)
        if (!brought.has(id)) ends.set(label, (ends.get(label) ?? new Set()).add(id));
  }
  return ends;
}

const inOrder = (groups: readonly ItemGroup[]): readonly ItemGroup[] => [
  ...groups.filter(({ kind }) => kind === "nodes"),
  ...groups.filter(({ kind }) => kind === "edges"),
];

function statementOf(group: ItemGroup): string {
  if (group.kind === "nodes") {
    const [label, also] = group.labels.split(":");
    return `UNWIND $rows AS row
MERGE (n:${label} {id: row.id}) SET n = row.properties, n.id = row.id${also === undefined ? "" : `, n:${also}`}`;
  }
  return `UNWIND $rows AS row
MATCH (a:${group.from} {id: row.from}) MATCH (b:${group.to} {id: row.to})
MERGE (a)-[e:${group.type}${group.keyed ? " {id: row.id}" : ""}]->(b) SET e = row.properties`;
}
