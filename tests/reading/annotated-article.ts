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

export const annotationSchema = z.object({ entities: z.array(entitySchema), facts: z.array(factSchema) });
export const articleSchema = z.object({
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
