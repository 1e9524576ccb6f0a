import { readdir, stat } from "node:fs/promises";
import { join } from "node:path";
import type { Readable } from "node:stream";
import type { Article } from "@cursus/graph-schema";
import { CursusError } from "@cursus/kernel";
import { toArticle } from "./article.ts";
import type { IntakeOptions } from "./article-source.ts";
import { decode } from "./decode.ts";
import { jsonSource, parseJsonSource } from "./json-article.ts";
import { plainTextSource } from "./plain-text.ts";
import { maxArticleBytes, readBounded, readBoundedStream, tooLarge, whyNot } from "./read-bounded.ts";

const ARTICLE_FILE = /^[^.].*\.(txt|json)$/i;

/**
 * The article files of a folder (`*.txt` and `*.json`, hidden ones left out, folders inside not entered) in
 * the order of their names, or the file itself. Throws FileUnreadable where there is nothing of that name, or
 * no article in the folder.
 */
export async function listArticleFiles(path: string): Promise<readonly string[]> {
  const found = await stat(path).catch((error) => {
    throw new CursusError("FileUnreadable", whyNot(error, "no such file or folder"));
  });
  if (!found.isDirectory()) return [path];
  const entries = await readdir(path, { withFileTypes: true }).catch((error) => {
    throw new CursusError("FileUnreadable", whyNot(error, "no such folder"));
  });
  const names = entries.filter((entry) => !entry.isDirectory() && ARTICLE_FILE.test(entry.name));
  if (names.length === 0) throw noArticles();
  return names.map((entry) => join(path, entry.name)).sort();
}

function noArticles(): CursusError {
  return new CursusError("FileUnreadable", "there is no article in the folder", {
    advice: "Files named *.txt and *.json are read; folders inside it are not entered.",
  });
}

/**
 * Reads a JSON article (`*.json`) or plain text (any other name) in UTF-8. Throws FileUnreadable,
 * ArticleTooLarge (before reading), ArticleBinary, ArticleEmpty, ArticleMalformed or DateInvalid.
 */
export async function readArticleFile(path: string, options: IntakeOptions): Promise<Article> {
  const bytes = await readBounded(path, maxArticleBytes(options.maxChars));
  return articleFromBytes(bytes, /\.json$/i.test(path) ? "json" : "text", options);
}

const OPENING_BRACE = "{".charCodeAt(0);
const BLANK = /^\s*$/;

/**
 * Reads one article from a stream to its end: a JSON article where the first character is an opening brace,
 * else plain text. Throws like `readArticleFile`.
 */
export async function readArticleStream(stream: Readable, options: IntakeOptions): Promise<Article> {
  const bytes = await readBoundedStream(stream, maxArticleBytes(options.maxChars));
  return articleFromBytes(bytes, startsWithBrace(bytes) ? "json" : "text", options);
}

function startsWithBrace(bytes: Uint8Array): boolean {
  const first = bytes.find((byte) => !BLANK.test(String.fromCharCode(byte)));
  return first === OPENING_BRACE;
}

/** The article of a document's bytes. Throws like `readArticleFile`. */
export function articleFromBytes(bytes: Uint8Array, form: "json" | "text", options: IntakeOptions): Article {
  const maxBytes = maxArticleBytes(options.maxChars);
  if (bytes.length > maxBytes) throw tooLarge(bytes.length, maxBytes);
  const text = decode(bytes);
  return toArticle(form === "json" ? parseJsonSource(text) : plainTextSource(text), options);
}

/** The article of plain text. Throws ArticleEmpty, ArticleTooLarge, ArticleMalformed or DateInvalid. */
export function articleFromText(text: string, options: IntakeOptions): Article {
  return toArticle(plainTextSource(text), options);
}

/** The article of a parsed JSON document, as an API receives it. Throws like `articleFromText`. */
export function articleFromJson(value: unknown, options: IntakeOptions): Article {
  return toArticle(jsonSource(value), options);
}
