import { marked } from "marked";
import { parse as parseYaml } from "yaml";
import type { ArticleSource } from "../article-source.ts";
import { textOf } from "../article-text.ts";
import { blocksOf } from "../html/blocks.ts";
import { refuseBomb } from "../html/refuse-bomb.ts";
import { statedDay, statedMoment } from "../publication-date.ts";
import { refuseKnots } from "./refuse-knots.ts";

/** An article has a few hundred marks in a paragraph at most. */
const LIMITS = { characters: 1_000_000, marks: 4_000, isMark: (one: string) => "_*`[]<~!".includes(one) };

/** The article of a Markdown document: its text without the marks, its front matter as what it tells of itself. */
export function markdownSource(markdown: string): ArticleSource {
  const { header, body } = divided(markdown.replace(/^\ufeff/, "").replace(/\r\n/g, "\n"));
  const told = frontMatter(header);
  refuseKnots(body, LIMITS);
  const html = marked.parse(body, { async: false, gfm: true });
  refuseBomb(html);
  const blocks = blocksOf(html);
  const title = told("title", "headline") ?? blocks.find(({ tag }) => tag === "h1")?.text ?? null;
  return {
    id: told("id"),
    title,
    published: statedDay(told("published", "date", "pubdate")),
    modified: statedMoment(told("modified", "lastmod", "updated")),
    language: told("language", "lang"),
    url: told("url", "canonical", "canonical_url"),
    source: told("source", "publisher"),
    byline: told("author", "byline"),
    section: told("section", "category"),
    text: textOf(
      title,
      blocks.map(({ text }) => text),
    ),
  };
}

const FENCE = "---\n";

/** The description before the text, as static site generators have it, and the text. */
function divided(markdown: string): { readonly header: string; readonly body: string } {
  const end = markdown.startsWith(FENCE) ? markdown.indexOf(`\n${FENCE}`, FENCE.length - 1) : -1;
  if (end < 0) return { header: "", body: markdown };
  return { header: markdown.slice(FENCE.length, end), body: markdown.slice(end + 1 + FENCE.length) };
}

function frontMatter(header: string): (...names: string[]) => string | null {
  const members = membersOf(header);
  return (...names) => {
    for (const name of names) {
      const value = members[name];
      if (value instanceof Date) return value.toISOString();
      if (typeof value === "string" || typeof value === "number") return String(value);
    }
    return null;
  };
}

/** No aliases: a few of them can name a text a billion times. */
function membersOf(header: string): Readonly<Record<string, unknown>> {
  try {
    const value: unknown = parseYaml(header, { maxAliasCount: 0 });
    return typeof value === "object" && value !== null ? (value as Record<string, unknown>) : {};
  } catch {
    return {};
  }
}
