import type { Command } from "commander";
import { bringUp } from "../bring-up.ts";
import { newCommand, perform } from "../command.ts";
import type { Context } from "../context.ts";
import { publicAddresses, renderAddresses } from "../render/addresses.ts";

/** Brings Redis and Neo4j up and leaves them running. */
export function upCommand(context: Context): Command {
  return newCommand({
    name: "up",
    summary: "bring Redis and Neo4j up and leave them running",
    examples: ["cursus up"],
    errors: ["StackMissing", "StackFailed", "DownloadFailed"],
  }).action(
    perform(context, async () => {
      const { addresses, started } = await bringUp(context);
      const shown = publicAddresses(addresses);
      const first = started.length === 0 ? "Already running." : `Started: ${started.join(", ")}.`;
      return {
        document: { started, ...shown },
        text: [first, ...renderAddresses(shown, context.folder)].join("\n"),
      };
    }),
  );
}
