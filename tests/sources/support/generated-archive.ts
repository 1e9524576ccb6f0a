import { once } from "node:events";
import { createWriteStream } from "node:fs";
import { type GeneratedArticle, generatedArticles } from "../../generator/generated-article.ts";
import { LARGE_WORLD } from "../../generator/large-world.ts";
import { createWorld } from "../../generator/world.ts";

/** Writes a JSONL archive of so many generated articles: the texts alone, what they say is left to the reader. */
export async function writeArchive(path: string, count: number): Promise<void> {
  const file = createWriteStream(path);
  for (const generated of generatedArticles(createWorld(LARGE_WORLD), { count }))
    if (!file.write(`${JSON.stringify(recordOf(generated))}\n`)) await once(file, "drain");
  file.end();
  await once(file, "finish");
}

function recordOf({ article: { key, text, published } }: GeneratedArticle) {
  return { id: key, text, published, language: "en", source: "The Generated Archive" };
}
