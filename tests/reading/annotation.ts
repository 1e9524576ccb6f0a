import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { z } from "zod";

const entitySchema = z.object({
  id: z.string(),
  type: z.string(),
  name: z.string(),
  mentions: z.array(z.string()),
});
export type AnnotatedEntity = z.infer<typeof entitySchema>;

const factSchema = z.looseObject({
  type: z.string(),
  polarity: z.string(),
  subject: z.string().nullish(),
  object: z.string().nullish(),
  office: z.string().nullish(),
  place: z.string().nullish(),
  status: z.string().nullish(),
  date: z.string().nullish(),
  count: z.number().nullish(),
  quote: z.string(),
});
export type AnnotatedFact = z.infer<typeof factSchema>;

const annotationSchema = z.object({ entities: z.array(entitySchema), facts: z.array(factSchema) });
const articleSchema = z.object({
  id: z.string(),
  title: z.string().nullish(),
  published: z.string().nullish(),
  text: z.string(),
});

/** An article, and what somebody who read it wrote down as its facts. */
export interface AnnotatedArticle {
  readonly id: string;
  readonly title: string | null;
  readonly published: string | null;
  readonly text: string;
  readonly entities: ReadonlyMap<string, AnnotatedEntity>;
  readonly facts: readonly AnnotatedFact[];
}

/** The articles of `folder/articles`, each with its facts from `folder/gold`, by name of file. */
export function annotatedArticles(folder: string): readonly AnnotatedArticle[] {
  const files = readdirSync(join(folder, "articles")).filter((file) => file.endsWith(".json"));
  return files.sort().map((file) => {
    const { id, title, published, text } = articleSchema.parse(readJson(join(folder, "articles", file)));
    const { entities, facts } = annotationSchema.parse(readJson(join(folder, "gold", file)));
    const byId = new Map(entities.map((entity) => [entity.id, entity]));
    return { id, title: title ?? null, published: published ?? null, text, entities: byId, facts };
  });
}

const readJson = (file: string): unknown => JSON.parse(readFileSync(file, "utf8"));
