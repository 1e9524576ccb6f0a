import { verify } from "@cursus/graph";
import { CursusError } from "@cursus/kernel";
import { RULES } from "@cursus/record";
import type { Command } from "commander";
import { newCommand, perform } from "../command.ts";
import type { Context } from "../context.ts";
import { withGraph } from "../parts.ts";
import { renderVerify } from "../render/drift.ts";

/** Compares the graph with what its claims make; ends with 1 where they differ. */
export function verifyCommand(context: Context): Command {
  return newCommand({
    name: "verify",
    summary: "check that the record is what its claims make of it",
    examples: ["cursus verify"],
    errors: ["RecordDrifted", "GraphUnreachable"],
  }).action(
    perform(context, () =>
      withGraph(context, async (graph) => {
        const found = await verify(graph, RULES);
        const drifted = new CursusError("RecordDrifted", "");
        return {
          document: found,
          text: renderVerify(found),
          exitCode: found.drift.length === 0 ? 0 : drifted.exitCode,
        };
      }),
    ),
  );
}
