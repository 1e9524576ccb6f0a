import { CursusError } from "@cursus/kernel";
import { z } from "zod";
import type { ArticleSource } from "./article-source.ts";

const optionalText = z.string().nullish();

/** Members that are not named here are left alone: sources have their own. */
const jsonArticleSchema = z.object({
  id: z.string().min(1).nullish(),
  title: optionalText,
  published: optionalText,
  modified: optionalText,
  language: optionalText,
  url: optionalText,
  source: optionalText,
  text: z.string(),
});

/** A JSON article's document. Throws ArticleMalformed naming the member that is wrong. */
export function jsonSource(value: unknown): ArticleSource {
  const parsed = jsonArticleSchema.safeParse(value);
  if (!parsed.success) throw malformed(parsed.error.issues[0]);
  const { id, title, published, modified, language, url, source, text } = parsed.data;
  return {
    id: id ?? null,
    title: title ?? null,
    published: published ?? null,
    modified: modified ?? null,
    language: language ?? null,
    url: url ?? null,
    source: source ?? null,
    text,
  };
}

/** The document of a JSON text. Throws ArticleEmpty where there is none, ArticleMalformed where it is no JSON. */
export function parseJsonSource(text: string): ArticleSource {
  if (text.trim() === "") throw new CursusError("ArticleEmpty", "the article has no text");
  return jsonSource(parseJson(text));
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    throw new CursusError("ArticleMalformed", "it is not valid JSON", { cause: error, advice: FORM });
  }
}

const FORM =
  "A JSON article has the member text, and may have id, title, published, modified, language, url and source.";

function malformed(issue: z.core.$ZodIssue | undefined): CursusError {
  const member = issue?.path.join(".") || "the document";
  const wrong = issue?.message.replace(/^Invalid input: /, "") ?? "invalid";
  return new CursusError("ArticleMalformed", `it is not a JSON article: ${member}: ${wrong}`, {
    advice: FORM,
  });
}
