import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Article } from "@cursus/graph-schema";
import { readArticleFile } from "@cursus/intake";
import { z } from "zod";

const FOLDER = join(import.meta.dirname, "..", "..", "articles");

export interface SampleArticle {
  readonly id: string;
  readonly article: Article;
  /** What somebody who read it wrote down as its facts. */
  readonly annotation: unknown;
}

export function sampleArticles(): Promise<readonly SampleArticle[]> {
  const files = readdirSync(join(FOLDER, "articles")).sort();
  return Promise.all(
    files.map(async (file) => ({
      id: file.replace(".json", ""),
      article: (await readArticleFile(join(FOLDER, "articles", file), { maxChars: 20_000 })).article,
      annotation: readJson("gold", file),
    })),
  );
}

const stepSchema = z.strictObject({
  type: z.string(),
  date: z.string().optional(),
  offence: z.string().optional(),
  years: z.number().optional(),
});
/** One step of a matter before the courts, as far as the question says it. */
export type ExpectedStep = z.infer<typeof stepSchema>;

const questionSchema = z.strictObject({
  question: z.string(),
  /** Who answers it; nobody where it is empty. */
  names: z.array(z.string()),
  /** All names are one person's. */
  samePerson: z.boolean().default(false),
  /** Who may not answer it. */
  not: z.array(z.string()).default([]),
  office: z.string().optional(),
  date: z.string().optional(),
  certainty: z.string().optional(),
  verdict: z.enum(["acquitted"]).optional(),
  offices: z.array(z.string()).default([]),
  steps: z.array(stepSchema).default([]),
  notSteps: z.array(stepSchema).default([]),
  /** The articles that prove it. */
  articles: z.array(z.string()),
});
export type SampleQuestion = z.infer<typeof questionSchema>;

/** What is asked of the samples, and what the answer must say. */
export function sampleQuestions(): readonly SampleQuestion[] {
  return z.array(questionSchema).parse(readJson("questions.json"));
}

const readJson = (...path: string[]): unknown => JSON.parse(readFileSync(join(FOLDER, ...path), "utf8"));
