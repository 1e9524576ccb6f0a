import { erase } from "@cursus/graph";
import { RULES } from "@cursus/record";
import type { Command } from "commander";
import { articleReference } from "../article-reference.ts";
import { newCommand, perform } from "../command.ts";
import type { Context } from "../context.ts";
import { withGraph } from "../parts.ts";

interface EraseFlags {
  readonly by: string;
  readonly why: string;
}

/** Destroys an article and all of its past; a tombstone stays. */
export function eraseCommand(context: Context): Command {
  return newCommand({
    name: "erase",
    summary: "destroy an article with its text, claims and past; a tombstone of hash, who and why stays",
    examples: ['cursus erase https://news.example/a/17 --by "J. Doe" --why "court order 12/2024"'],
    errors: ["ArticleUnknown", "ArticleErased", "NameAmbiguous", "StackNotRunning"],
  })
    .argument("<article>", "its URL, key or id, also of one that was retracted or still waits")
    .requiredOption("--by <name>", "who has it erased")
    .requiredOption("--why <reason>", "for what reason")
    .addHelpText(
      "after",
      "\nThis cannot be undone. Backups that were made before still hold the article: delete or replace them.\n" +
        "To take an article off the record and keep it, use `cursus retract`.",
    )
    .action(
      perform(context, (reference: string, { by, why }: EraseFlags) =>
        withGraph(context, async (graph) => {
          const order = { by, why };
          const report = await erase(graph, RULES, articleReference(reference), order, context.clock());
          const { versions, claims, judgements, tombstone } = report;
          const text = [
            `Erased: ${versions} versions, ${claims} claims, ${judgements} judgements. Tombstone ${tombstone}.`,
            "Backups that were made before still hold it.",
          ].join("\n");
          return { document: report, text };
        }),
      ),
    );
}
