import { createReader } from "@cursus/extract";
import { checkedDay } from "@cursus/intake";
import type { Command } from "commander";
import { newCommand, perform, type Result } from "../command.ts";
import type { Context } from "../context.ts";
import { readArticle } from "../ingest/read-article.ts";
import { prepareReading } from "../prepare-reading.ts";
import { renderExplanation } from "../render/explanation.ts";

interface ExplainFlags {
  readonly published?: string;
  readonly tokens?: boolean;
}

/** Shows how each sentence of an article was read, without any stack. */
export function explainCommand(context: Context): Command {
  return newCommand({
    name: "explain",
    summary: "show how each sentence of an article is read: names, frames, dates, claims, refusals",
    examples: ["cursus explain bektanov.txt --published 2023-03-09", "cursus explain bektanov.txt --tokens"],
    errors: ["ArticleEmpty", "DateInvalid", "FileUnreadable", "ModelMissing", "ReadingFailed"],
  })
    .argument("<file>", "a text file, a JSON article, or - for standard input")
    .option("--published <date>", "day of publication, YYYY-MM-DD")
    .option("--tokens", "each word with its tag, lemma and place in the tree")
    .action(perform(context, (file: string, flags: ExplainFlags) => explain(context, file, flags)));
}

async function explain(context: Context, file: string, { published, tokens }: ExplainFlags): Promise<Result> {
  if (published !== undefined) checkedDay("--published", published);
  const maxChars = context.environment.CURSUS_MAX_ARTICLE_CHARS;
  const { article } = await readArticle(context, file, { published, maxChars, now: context.clock() });
  await prepareReading(context);
  const explanation = await createReader().explain(article);
  return { document: explanation, text: renderExplanation(explanation, tokens === true) };
}
