import { listAudit } from "@cursus/graph";
import type { Command } from "commander";
import { newCommand, perform } from "../command.ts";
import type { Context } from "../context.ts";
import { withGraph } from "../parts.ts";
import { printable } from "../printable.ts";
import { renderTable } from "../render/table.ts";
import { positiveInteger } from "../usage.ts";

const DEFAULT = 50;

/** Shows who did what: judgements, retractions and articles over HTTP, and keys. */
export function auditCommand(context: Context): Command {
  return newCommand({
    name: "audit",
    summary: "show who did what, the latest first",
    examples: ["cursus audit", "cursus audit --last 500 --json"],
    errors: ["StackNotRunning", "GraphNotMigrated"],
  })
    .option("--last <n>", "how many entries", positiveInteger, DEFAULT)
    .action(
      perform(context, ({ last }: { readonly last: number }) =>
        withGraph(context, async (graph) => {
          const entries = await listAudit(graph, last);
          const rows = entries.map(({ at, who, what, target, why, outcome }) =>
            [at, who, what, target, why ?? "-", outcome].map(printable),
          );
          return {
            document: entries,
            text:
              rows.length === 0
                ? "Nothing is in the audit log."
                : renderTable(["at", "who", "what", "target", "why", "outcome"], rows),
          };
        }),
      ),
    );
}
