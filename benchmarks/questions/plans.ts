import type { Graph, GraphReader } from "@cursus/graph";
import type { Plan } from "neo4j-driver";
import { driverOf } from "../../packages/graph/src/connect.ts";
import { toParameters } from "../../packages/graph/src/plain-values.ts";

/** Operators that go through all nodes or edges of a kind, however many there are. */
const SCANS = /^(AllNodesScan|\w*NodeByLabels?Scan|\w*(?:Directed|Undirected)\w*Relationships?\w*Scan)$/;
/** A product of fewer rows than this on one side is a look-up for each. */
const FEW_ROWS = 100;

type Parameters = Readonly<Record<string, unknown>>;

/** Does the work and answers with the statements that it read with, and the parameters of each. */
export async function statementsOf(
  graph: Graph,
  work: (reader: GraphReader) => Promise<unknown>,
): Promise<ReadonlyMap<string, Parameters>> {
  const statements = new Map<string, Parameters>();
  const reader: GraphReader = {
    read: (cypher, parameters = {}) => {
      statements.set(cypher, parameters);
      return graph.read(cypher, parameters);
    },
    together: (inside) => inside(reader),
  };
  await work(reader);
  return statements;
}

/** The operators in the server's plans of these statements whose cost grows with the graph and not with the answer. */
export async function scansIn(
  graph: Graph,
  statements: ReadonlyMap<string, Parameters>,
): Promise<readonly string[]> {
  const session = driverOf(graph).session({ defaultAccessMode: "READ" });
  try {
    const found: string[] = [];
    for (const [cypher, parameters] of statements) {
      const { summary } = await session.run(`EXPLAIN ${cypher}`, toParameters(parameters));
      if (summary.plan !== false) found.push(...scansOf(summary.plan));
    }
    return [...new Set(found)].toSorted();
  } finally {
    await session.close();
  }
}

function scansOf(plan: Plan): readonly string[] {
  const operator = plan.operatorType.split("@")[0] ?? "";
  const isProduct =
    operator === "CartesianProduct" && plan.children.every((child) => rowsOf(child) >= FEW_ROWS);
  const own = SCANS.test(operator) || isProduct ? [`${operator} ${plan.arguments.Details ?? ""}`.trim()] : [];
  return [...own, ...plan.children.flatMap(scansOf)];
}

const rowsOf = ({ arguments: { EstimatedRows } }: Plan): number => Number(EstimatedRows ?? 0);
