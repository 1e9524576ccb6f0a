import { recordStatus } from "@cursus/graph";
import type { Command } from "commander";
import { newCommand, perform } from "../command.ts";
import type { Context } from "../context.ts";
import { withParts } from "../parts.ts";
import { renderStatus } from "../render/status.ts";

/** Tells what is on record and what is on its way. */
export function statusCommand(context: Context): Command {
  return newCommand({
    name: "status",
    summary: "tell what is on record and what is on its way",
    examples: ["cursus status", "cursus status --json"],
    errors: ["StackNotRunning", "GraphNotMigrated"],
  }).action(
    perform(context, () =>
      withParts(context, async ({ graph, queue }) => {
        const [record, counts, worker] = await Promise.all([
          recordStatus(graph),
          queue.counts(),
          queue.hasLiveWorker(),
        ]);
        const status = { record, queue: counts, worker };
        return { document: status, text: renderStatus(status) };
      }),
    ),
  );
}
