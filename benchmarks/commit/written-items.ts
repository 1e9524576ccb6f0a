import type { Graph } from "@cursus/graph";
import type { ManagedTransaction } from "neo4j-driver";
import { driverOf } from "../../packages/graph/src/connect.ts";

interface Row {
  readonly id?: string;
  readonly from?: string;
  readonly to?: string;
  readonly version?: string;
  readonly properties?: Readonly<Record<string, unknown>>;
}

/** Nodes of one label set, or edges of one type between two labels, as one statement wrote them. */
export type ItemGroup =
  | { readonly kind: "nodes"; readonly labels: string; readonly rows: readonly Row[] }
  | {
      readonly kind: "edges";
      readonly type: string;
      readonly from: string;
      readonly to: string;
      readonly keyed: boolean;
      readonly rows: readonly Row[];
    };

const PUT_NODE = /MERGE \(n:(\w+) \{id: row\.id\}\)\nSET n = row\.properties, n\.id = row\.id(?:, n:(\w+))?/;
const PUT_EDGE =
  /MATCH \(a:(\w+) \{id: row\.from\}\)\nMATCH \(b:(\w+) \{id: row\.to\}\)\nMERGE \(a\)-\[e:(\w+)( \{id: row\.id\})?\]/;
const CREATE = /CREATE \(\w:(Mention|Claim)\)-\[:(\w+)\]->\(v\)/;

/** Notes what is written to the graph from now on; the answer ends it and gives what was noted. */
export function noteItems(graph: Graph): () => readonly ItemGroup[] {
  const driver = driverOf(graph);
  const groups: ItemGroup[] = [];
  const open = driver.session.bind(driver);
  driver.session = (settings) => {
    const session = open(settings);
    const write = session.executeWrite.bind(session);
    session.executeWrite = (work, config) =>
      write((tx) => {
        const run: ManagedTransaction["run"] = (query, parameters) => {
          groups.push(...itemsOf(String(query), (parameters?.rows ?? []) as readonly Row[]));
          return tx.run(query, parameters);
        };
        return work({ run } as ManagedTransaction);
      }, config);
    return session;
  };
  return () => {
    driver.session = open;
    return groups;
  };
}

function itemsOf(statement: string, rows: readonly Row[]): readonly ItemGroup[] {
  if (rows.length === 0) return [];
  const node = PUT_NODE.exec(statement);
  if (node !== null) {
    const [, label = "", also] = node;
    return [{ kind: "nodes", labels: also === undefined ? label : `${label}:${also}`, rows }];
  }
  const edge = PUT_EDGE.exec(statement);
  if (edge !== null) {
    const [, from = "", to = "", type = "", key] = edge;
    return [{ kind: "edges", type, from, to, keyed: key !== undefined, rows }];
  }
  const said = CREATE.exec(statement);
  if (said === null) return [];
  const [, label = "", type = ""] = said;
  const edges = rows.map(({ id = "", version = "" }) => ({ from: id, to: version, properties: {} }));
  return [
    { kind: "nodes", labels: label, rows },
    { kind: "edges", type, from: label, to: "ArticleVersion", keyed: false, rows: edges },
  ];
}

/** How many nodes and edges these are. */
export const countItems = (groups: readonly ItemGroup[]): number =>
  groups.reduce((sum, { rows }) => sum + rows.length, 0);
