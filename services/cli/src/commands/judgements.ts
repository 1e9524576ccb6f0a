import { listJudgements } from "@cursus/graph";
import type { Judgement } from "@cursus/graph-schema";
import { readAnchor, readSourcedId } from "@cursus/graph-schema";
import type { Command } from "commander";
import { newCommand, perform } from "../command.ts";
import type { Context } from "../context.ts";
import { withGraph } from "../parts.ts";
import { renderTable } from "../render/table.ts";

/** Every judgement in force. */
export function judgementsCommand(context: Context): Command {
  return newCommand({
    name: "judgements",
    summary: "list what people have judged to be one or two",
    examples: ["cursus judgements", "cursus judgements --json"],
    errors: ["StackNotRunning", "GraphNotMigrated"],
  }).action(
    perform(context, () =>
      withGraph(context, async (graph) => {
        const judgements = await listJudgements(graph);
        const rows = judgements.map(({ id, kind, left, right, by }) => [
          id,
          kind,
          anchorWords(left),
          anchorWords(right),
          by,
        ]);
        const text =
          rows.length === 0
            ? "Nothing has been judged."
            : renderTable(["judgement", "kind", "one", "other", "by"], rows);
        return { document: judgements, text };
      }),
    ),
  );
}

function anchorWords(anchor: Judgement["right"]): string | null {
  const read = readAnchor(anchor);
  if (read !== null) return `${read.name}@${read.articleKey}`;
  const elsewhere = readSourcedId(anchor);
  return elsewhere === null ? anchor : `${elsewhere.id} (${elsewhere.source})`;
}
