import { type Article, checkReading, type Reading } from "@cursus/graph-schema";
import type { LanguageEngine } from "@cursus/language";
import { englishEngine } from "./engine.ts";
import { type Explanation, explanationOf } from "./explain.ts";
import type { Extractor } from "./extractor.ts";
import { toReading } from "./reading.ts";
import { readViews, type Told } from "./story.ts";
import { viewsOf } from "./views.ts";

/** The version of the rules; a change in what they read changes it. */
const VERSION = 3;

/** ISO 639-1 codes of what the built-in reader reads. */
export const READ_LANGUAGES: readonly string[] = ["en"];

/** The built-in reader; it can also say how it read each sentence. */
export interface Reader extends Extractor {
  explain(article: Article): Promise<Explanation>;
}

/** The built-in reader: rules over a language engine, in process, the same every time. */
export function createReader(engine: LanguageEngine = englishEngine()): Reader {
  const id = (): string => `rules@${VERSION}+${engine.id}`;
  const tell = async (article: Article): Promise<{ readonly told: Told; readonly reading: Reading }> => {
    const views = await viewsOf(article, engine);
    const told = readViews(article, views);
    return { told, reading: checkReading(article, toReading(id(), article, told, views.length)) };
  };
  return {
    get id() {
      return id();
    },
    languages: READ_LANGUAGES,
    read: async (article) => (await tell(article)).reading,
    explain: async (article) => {
      const { told, reading } = await tell(article);
      return explanationOf(article, told, reading);
    },
  };
}

/** How the built-in reader reads an article, sentence by sentence. */
export const explainReading = (article: Article, reader: Reader = createReader()): Promise<Explanation> =>
  reader.explain(article);
