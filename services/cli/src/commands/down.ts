import { stopStack } from "@cursus/local-stack";
import type { Command } from "commander";
import { newCommand, perform } from "../command.ts";
import type { Context } from "../context.ts";

/** Stops the parts that were started here; the data stays. */
export function downCommand(context: Context): Command {
  return newCommand({
    name: "down",
    summary: "stop the Redis and Neo4j that were started here; the data stays",
    examples: ["cursus down"],
    errors: ["StackFailed"],
  }).action(
    perform(context, async () => {
      const stopped = await stopStack(context.root, context.variables);
      const text = stopped.length === 0 ? "Nothing was running." : `Stopped: ${stopped.join(", ")}.`;
      return { document: { stopped }, text };
    }),
  );
}
