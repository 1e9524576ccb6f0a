import type { Article, Reading } from "@cursus/graph-schema";

/** What turns an article into claims. Pure: the same article gives the same reading. */
export interface Extractor {
  /** Reader and version, kept with every claim. */
  readonly id: string;
  /** ISO 639-1 codes of what it can read; any language where it does not say. */
  readonly languages?: readonly string[];
  read(article: Article): Promise<Reading>;
}
