import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { createReader, toExchange } from "@cursus/extract";
import { checkedDay, type IntakeOptions } from "@cursus/intake";
import { CursusError, toCursusError } from "@cursus/kernel";
import type { Command } from "commander";
import { newCommand, perform, type Result } from "../command.ts";
import type { Context } from "../context.ts";
import { listFiles, refusal } from "../ingest/hand-in.ts";
import { exitCodeOf, type IngestOutcome } from "../ingest/outcome.ts";
import { readArticle } from "../ingest/read-article.ts";
import { prepareReading } from "../prepare-reading.ts";
import { printable } from "../printable.ts";
import { shownPath } from "../shown-path.ts";
import { ARTICLE_PATHS } from "./ingest.ts";

interface ExtractFlags {
  readonly gold?: string;
  readonly published?: string;
}

/** Reads articles and prints what they say, without any stack. */
export function extractCommand(context: Context): Command {
  return newCommand({
    name: "extract",
    summary: "print the facts that articles state, one JSON line an article; nothing is recorded",
    examples: [
      "cursus extract bektanov.txt --published 2023-03-09",
      "cursus extract --gold gold/tune > predictions.jsonl",
    ],
    errors: ["ArticleEmpty", "DateInvalid", "FileUnreadable", "ModelMissing", "ReadingFailed"],
  })
    .argument("[file...]", ARTICLE_PATHS)
    .option("--gold <dir>", "read DIR/articles/*.json")
    .option("--published <date>", "day of publication, YYYY-MM-DD")
    .action(
      perform(context, (paths: readonly string[], flags: ExtractFlags) => extract(context, paths, flags)),
    );
}

/** Prints each article as soon as it is read; a file that cannot be read does not stop the others. */
async function extract(context: Context, paths: readonly string[], flags: ExtractFlags): Promise<Result> {
  if (flags.published !== undefined) checkedDay("--published", flags.published);
  const wanted = flags.gold === undefined ? paths : [...paths, join(flags.gold, "articles")];
  if (wanted.length === 0) throw new CursusError("UsageInvalid", "give files, or --gold DIR");
  const { files, refused } = await listFiles(wanted);
  const failed = [...refused];
  if (files.length > 0) await prepareReading(context);
  const articles: unknown[] = [];
  const read = readerOf(context, {
    published: flags.published,
    maxChars: context.environment.CURSUS_MAX_ARTICLE_CHARS,
    now: context.clock(),
  });
  for (const file of files) {
    const facts = await read(file).catch((thrown) => failed.push(refusal(file, toCursusError(thrown))));
    if (typeof facts === "number") continue;
    if (context.json) articles.push(facts);
    else context.terminal.print(JSON.stringify(facts));
  }
  if (!context.json) for (const one of failed) context.terminal.note(failureOf(one, context));
  return { document: { articles, failed }, text: null, exitCode: exitCodeOf(failed) };
}

function readerOf(context: Context, options: IntakeOptions) {
  const extractor = createReader();
  return async (file: string) => {
    const { article } = await readArticle(context, file, options);
    const id = (await statedId(file)) ?? article.key;
    return toExchange(id, article.text, await extractor.read(article));
  };
}

/** The id that a JSON article gives itself, under which its facts are expected; its key may be its URL. */
async function statedId(file: string): Promise<string | null> {
  if (!/\.json$/iu.test(file)) return null;
  const { id } = JSON.parse(await readFile(file, "utf8")) as { readonly id?: string | null };
  return id ?? null;
}

function failureOf({ file, error }: IngestOutcome, { folder }: Context): string {
  const words = [error?.message, error?.advice].filter((part) => part).join(". ");
  return `cursus: ${shownPath(file, folder)}: ${printable(words)} [${error?.code}]`;
}
