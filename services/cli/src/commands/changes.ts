import { changes, type RecordEvent } from "@cursus/graph";
import { CursusError, momentAfter, momentOf } from "@cursus/kernel";
import { RULES } from "@cursus/record";
import type { Command } from "commander";
import { newCommand, perform } from "../command.ts";
import type { Context } from "../context.ts";
import { withGraph } from "../parts.ts";
import { renderEvent } from "../render/changes.ts";

interface ChangesFlags {
  readonly all?: boolean;
}

/** Lists what changed in the record, each change under the article, judgement or rules that caused it. */
export function changesCommand(context: Context): Command {
  return newCommand({
    name: "changes",
    summary: "list what changed in the record between two moments, and what caused it",
    examples: ["cursus changes 2024-05-01 2024-05-07", "cursus changes 2024-05-01T12:00:00Z --json"],
    errors: ["DateInvalid", "StackNotRunning", "GraphNotMigrated"],
  })
    .argument("<from>", "a day or moment; what was recorded after its beginning is listed")
    .argument("[to]", "a day, to its end, or a moment; now unless given")
    .option("--all", "each node and edge as it is kept, with its properties")
    .action(
      perform(context, (from: string, to: string | undefined, { all }: ChangesFlags) =>
        withGraph(context, async (graph) => {
          const begin = momentOf(from);
          const end = to === undefined ? context.clock() : momentAfter(to);
          if (begin > end)
            throw new CursusError("DateInvalid", `${from} is later than ${to ?? "now"}`, {
              advice: "Give the earlier one first.",
            });
          const events: RecordEvent[] = [];
          let count = 0;
          for await (const event of changes(graph, RULES, begin, end)) {
            count += 1;
            if (context.json) events.push(event);
            else context.terminal.print(renderEvent(event, all === true));
          }
          if (!context.json && count === 0) context.terminal.print("Nothing changed.");
          return { document: events, text: null };
        }),
      ),
    );
}
