import { checkedDay, checkedMoment } from "@cursus/intake";
import type { Command } from "commander";
import { newCommand, perform, type Result } from "../command.ts";
import type { Context } from "../context.ts";
import { ingestFiles } from "../ingest/ingest-files.ts";
import { exitCodeOf, summarise } from "../ingest/outcome.ts";
import { withParts } from "../parts.ts";
import { renderIngest } from "../render/ingest.ts";

/** What can be handed in. */
export const ARTICLE_PATHS =
  "texts, Markdown, web pages, PDF, e-mails, JSON articles (with the member text), folders of them, or - for standard input";

interface IngestFlags {
  readonly published?: string;
  readonly modified?: string;
  readonly url?: string;
  readonly replaces?: string;
  readonly wait: boolean;
}

/** Takes articles in: kept first, then queued, read and recorded by the workers. */
export function ingestCommand(context: Context): Command {
  return newCommand({
    name: "ingest",
    summary: "take articles in and wait until they are on record",
    examples: [
      "cursus ingest bektanov.txt --published 2023-03-09",
      "cursus ingest articles/ --no-wait",
      "curl -s https://news.example/a/17.txt | cursus ingest - --url https://news.example/a/17",
      "cursus ingest corrected.txt --published 2023-03-10 --replaces https://news.example/a/17",
    ],
    errors: [
      "ArticleEmpty",
      "DateInvalid",
      "FileUnreadable",
      "StackNotRunning",
      "ReadingFailed",
      "QueueTimeout",
      "GraphNotMigrated",
    ],
  })
    .argument("<path...>", ARTICLE_PATHS)
    .option("--published <date>", "day of publication, YYYY-MM-DD")
    .option("--modified <date>", "day or moment of the last change")
    .option("--url <url>", "the article's address (one file)")
    .option("--replaces <id>", "URL or id of the article that this one corrects (one file)")
    .option("--no-wait", "queue the articles and leave them to the workers")
    .action(
      perform(context, (paths: readonly string[], flags: IngestFlags) => ingest(context, paths, flags)),
    );
}

async function ingest(context: Context, paths: readonly string[], flags: IngestFlags): Promise<Result> {
  if (flags.published !== undefined) checkedDay("--published", flags.published);
  if (flags.modified !== undefined) checkedMoment("--modified", flags.modified);
  const maxChars = context.environment.CURSUS_MAX_ARTICLE_CHARS;
  const options = { ...flags, maxChars, now: context.clock() };
  const { articles, leftOut } = await withParts(context, (parts) =>
    ingestFiles(context, parts, paths, options),
  );
  return {
    document: { articles, leftOut, summary: summarise(articles) },
    text: renderIngest(articles, { colours: context.terminal.colours, folder: context.folder }, leftOut),
    exitCode: exitCodeOf(articles),
  };
}
