import { type IntakeOptions, type ReadArticle, readArticleFile, readArticleStream } from "@cursus/intake";
import type { Context } from "../context.ts";
import { STANDARD_INPUT } from "./standard-input.ts";

/** Reads an article from a file, or from standard input where the path is `-`. Throws like `readArticleFile`. */
export function readArticle(
  { input }: Pick<Context, "input">,
  path: string,
  options: IntakeOptions,
): Promise<ReadArticle> {
  return path === STANDARD_INPUT ? readArticleStream(input, options) : readArticleFile(path, options);
}
