import { retract } from "@cursus/graph";
import { RULES } from "@cursus/record";
import type { Command } from "commander";
import { articleReference } from "../article-reference.ts";
import { audited } from "../audited.ts";
import { newCommand, perform } from "../command.ts";
import type { Context } from "../context.ts";
import { WHY, WHY_WORDS, type WhyFlag } from "../identity/why.ts";
import { withGraph } from "../parts.ts";
import { printable } from "../printable.ts";
import { counted } from "../render/counted.ts";
import { someWords } from "../usage.ts";

/** Takes an article off the record, and with it all that no other article says. */
export function retractCommand(context: Context): Command {
  return newCommand({
    name: "retract",
    summary: "take an article off the record, with all that no other article says",
    examples: ["cursus retract https://news.example/a/17", "cursus retract 3f9a2c71"],
    errors: ["ArticleUnknown", "NameAmbiguous", "StackNotRunning", "GraphNotMigrated"],
  })
    .argument("<article>", "its URL, key or id, or the beginning of an id")
    .option(WHY, WHY_WORDS, someWords)
    .action(
      perform(context, (reference: string, { why }: WhyFlag) =>
        withGraph(context, async (graph) => {
          const deed = { what: "retract", target: reference, why };
          const report = await audited(context, graph, deed, () =>
            retract(graph, RULES, articleReference(reference), context.clock()),
          );
          const { key, title, claims, edgesDeleted, nodesDeleted } = report;
          const name = printable(title ?? key);
          return {
            document: report,
            text: `Retracted: ${name} (${counted(claims, "claim")}; ${counted(nodesDeleted, "node")} and ${counted(edgesDeleted, "edge")} removed)`,
          };
        }),
      ),
    );
}
