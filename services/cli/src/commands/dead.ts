import type { Command } from "commander";
import { newCommand, perform } from "../command.ts";
import type { Context } from "../context.ts";
import { withQueue } from "../parts.ts";
import { renderGivenUp } from "../render/given-up.ts";

/** Lists the articles that were given up, each with the reason. */
export function deadCommand(context: Context): Command {
  return newCommand({
    name: "dead",
    summary: "list the articles that were given up, and why",
    examples: ["cursus dead", "cursus dead --json"],
    errors: ["QueueUnreachable"],
  }).action(
    perform(context, () =>
      withQueue(context, async (queue) => {
        const letters = await queue.dead();
        return { document: letters, text: renderGivenUp(letters, "No article was given up.") };
      }),
    ),
  );
}
