import type { ArticleSource } from "./article-source.ts";

/** Longer first lines are paragraphs. */
const MAX_TITLE_CHARS = 300;
/** A first line, a blank line, and something after it. */
const TITLED = /^\s*(\S[^\r\n]*)\r?\n[ \t]*\r?\n\s*\S/;

/**
 * A document of nothing but text. Its first line is the title where a blank line follows; it stays in the
 * text, into which all offsets point.
 */
export function plainTextSource(text: string): ArticleSource {
  const firstLine = TITLED.exec(text)?.[1]?.trim() ?? null;
  return {
    id: null,
    title: firstLine === null || firstLine.length > MAX_TITLE_CHARS ? null : firstLine,
    published: null,
    modified: null,
    language: null,
    url: null,
    source: null,
    text,
  };
}
