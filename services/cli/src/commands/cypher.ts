import { type AnalystResult, runAnalystQuery } from "@cursus/graph";
import type { Command } from "commander";
import { newCommand, perform } from "../command.ts";
import type { Context } from "../context.ts";
import { withGraph } from "../parts.ts";
import { renderTable } from "../render/table.ts";
import { positiveInteger } from "../usage.ts";

const DEFAULT_ROWS = 1_000;
const DEFAULT_SECONDS = 10;

interface CypherOptions {
  readonly maxRows: number;
  readonly timeout: number;
}

/** Runs a reading Cypher query; one that would change anything is refused. */
export function cypherCommand(context: Context): Command {
  return newCommand({
    name: "cypher",
    summary: "run a read-only Cypher query (docs/cypher.md tells the labels)",
    examples: [
      'cursus cypher "MATCH (a:Person)-[d:DISMISSED]->(b:Person) RETURN a.name, b.name, d.date"',
      'cursus cypher "MATCH (p:Person)-[h:HELD]->(o:Office) RETURN p.name, o.name, h.from, h.to" --json',
    ],
    errors: ["QueryRefused", "GraphUnreachable", "GraphFailed"],
  })
    .argument("<query>", "the query, in quotes")
    .option("--max-rows <n>", "print no more rows than this", positiveInteger, DEFAULT_ROWS)
    .option("--timeout <seconds>", "give up after this long", positiveInteger, DEFAULT_SECONDS)
    .action(
      perform(context, (query: string, { maxRows, timeout }: CypherOptions) =>
        withGraph(context, async (graph) => {
          const limits = { maxRows, timeoutMs: timeout * 1_000, everything: true };
          const table = await runAnalystQuery(graph, query, limits);
          return { document: table, text: renderResult(table) };
        }),
      ),
    );
}

function renderResult({ columns, rows, truncated }: AnalystResult): string {
  const table = renderTable(
    columns,
    rows.map((row) => columns.map((column) => row[column])),
  );
  return truncated ? `${table}\n(more rows than --max-rows: only the first ${rows.length})` : table;
}
