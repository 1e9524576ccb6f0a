import { articleReport } from "@cursus/graph";
import type { Command } from "commander";
import { articleReference } from "../article-reference.ts";
import { newCommand, perform } from "../command.ts";
import type { Context } from "../context.ts";
import { withGraph } from "../parts.ts";
import { renderArticle } from "../render/article.ts";

/** What is on record of one article, and what was refused of it and why. */
export function articleCommand(context: Context): Command {
  return newCommand({
    name: "article",
    summary: "tell what became of an article: its versions, claims, and what was refused of it and why",
    examples: ["cursus article https://news.example/a/17", "cursus article 3f9a2c71 --json"],
    errors: ["ArticleUnknown", "NameAmbiguous", "StackNotRunning", "GraphNotMigrated"],
  })
    .argument("<article>", "its URL, key or id, or the beginning of an id")
    .action(
      perform(context, (reference: string) =>
        withGraph(context, async (graph) => {
          const report = await articleReport(graph, articleReference(reference));
          return { document: report, text: renderArticle(report) };
        }),
      ),
    );
}
