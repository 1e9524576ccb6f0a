import { rebuild } from "@cursus/graph";
import { CursusError } from "@cursus/kernel";
import { RULES } from "@cursus/record";
import type { Command } from "commander";
import { audited } from "../audited.ts";
import { newCommand, perform } from "../command.ts";
import type { Context } from "../context.ts";
import { withGraph } from "../parts.ts";
import { renderRebuild } from "../render/drift.ts";

/** Makes the record anew from the claims, which mends any drift. */
export function rebuildCommand(context: Context): Command {
  return newCommand({
    name: "rebuild",
    summary: "make the record anew from its claims (mends what `verify` found)",
    examples: ["cursus rebuild"],
    errors: ["RecordDrifted", "StackNotRunning", "GraphFailed"],
  }).action(
    perform(context, () =>
      withGraph(context, async (graph) => {
        const deed = { what: "rebuild", target: "the record" };
        const report = await audited(context, graph, deed, () => rebuild(graph, RULES, context.clock()));
        const whole = report.remaining.length === 0;
        const exitCode = whole ? 0 : new CursusError("RecordDrifted", "").exitCode;
        return { document: report, text: renderRebuild(report), exitCode };
      }),
    ),
  );
}
