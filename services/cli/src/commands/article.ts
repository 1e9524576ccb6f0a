import { articleReport } from "@cursus/graph";
import { listArticles, readArticleReading } from "@cursus/query";
import type { Command } from "commander";
import { articleReference } from "../article-reference.ts";
import { newCommand, perform, type Result } from "../command.ts";
import type { Context } from "../context.ts";
import { withGraph } from "../parts.ts";
import { renderArticle, renderArticles } from "../render/article.ts";

/** Articles of one page of the list. */
const PAGE = 100;

interface ArticleFlags {
  readonly cursor?: string;
}

/** What is on record of one article, and what was refused of it and why; without one, which there are. */
export function articleCommand(context: Context): Command {
  return newCommand({
    name: "article",
    summary: "tell what became of an article: its versions, claims, and what was refused of it; or list all",
    examples: [
      "cursus article https://news.example/a/17",
      "cursus article 3f9a2c71 --json",
      "cursus article",
    ],
    errors: ["ArticleUnknown", "NameAmbiguous", "StackNotRunning", "GraphNotMigrated"],
  })
    .argument("[article]", "its URL, key or id, or the beginning of an id; without it, all are listed")
    .option("--cursor <cursor>", "the next page of the list, as the one before gives it")
    .action(
      perform(context, (reference: string | undefined, { cursor }: ArticleFlags) =>
        withGraph(context, async (graph): Promise<Result> => {
          if (reference === undefined) {
            const page = await listArticles(graph, { limit: PAGE, cursor });
            return { document: page, text: renderArticles(page) };
          }
          const wanted = articleReference(reference);
          const report = await articleReport(graph, wanted);
          const { readings } = await readArticleReading(graph, wanted);
          return { document: { ...report, readings }, text: renderArticle(report, readings) };
        }),
      ),
    );
}
