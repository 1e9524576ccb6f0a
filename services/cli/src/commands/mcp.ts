import { serveMcpOnStdio } from "@cursus/api";
import type { Command } from "commander";
import { newCommand, perform } from "../command.ts";
import type { Context } from "../context.ts";
import { listenForInterrupt } from "../interrupt.ts";
import { withGraph } from "../parts.ts";

/** Serves the questions to an assistant on standard input and output. */
export function mcpCommand(context: Context): Command {
  return newCommand({
    name: "mcp",
    summary: "serve the questions to an assistant (Model Context Protocol on standard input and output)",
    examples: ["cursus mcp"],
    errors: ["StackNotRunning", "GraphNotMigrated"],
  }).action(
    perform(context, async () => {
      const { signal, release } = listenForInterrupt();
      try {
        await withGraph(context, (graph) => serveMcpOnStdio(graph, signal));
      } finally {
        release();
      }
      return undefined;
    }),
  );
}
