import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { type AnnotatedArticle, annotationSchema, articleSchema } from "./annotated-article.ts";
import { parseAnnotatedText } from "./annotated-text.ts";

/**
 * The annotated articles of a folder, by name of file: those of `folder/articles`, each with its facts from
 * `folder/gold`, or the texts of the folder that carry their annotation themselves.
 */
export function annotatedArticles(folder: string): readonly AnnotatedArticle[] {
  return existsSync(join(folder, "articles")) ? articlesWithGold(folder) : annotatedTexts(folder);
}

function annotatedTexts(folder: string): readonly AnnotatedArticle[] {
  const files = readdirSync(folder, { recursive: true, encoding: "utf8" }).filter((file) =>
    file.endsWith(".txt"),
  );
  return files.sort().map((file) => parseAnnotatedText(readFileSync(join(folder, file), "utf8"), file));
}

function articlesWithGold(folder: string): readonly AnnotatedArticle[] {
  const files = readdirSync(join(folder, "articles")).filter((file) => file.endsWith(".json"));
  return files.sort().map((file) => {
    const { id, title, published, text } = articleSchema.parse(readJson(join(folder, "articles", file)));
    const { entities, facts } = annotationSchema.parse(readJson(join(folder, "gold", file)));
    const byId = new Map(entities.map((entity) => [entity.id, entity]));
    return { id, title: title ?? null, published: published ?? null, text, entities: byId, facts };
  });
}

const readJson = (file: string): unknown => JSON.parse(readFileSync(file, "utf8"));
