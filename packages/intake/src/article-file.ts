import { stat } from "node:fs/promises";
import { basename } from "node:path";
import type { Readable } from "node:stream";
import type { Article } from "@cursus/graph-schema";
import { CursusError } from "@cursus/kernel";
import { toArticle } from "./article.ts";
import type { IntakeOptions } from "./article-source.ts";
import { decode } from "./decode.ts";
import type { Original } from "./entry.ts";
import { folderFiles, type LeftOut, LINK } from "./folder-files.ts";
import { type DocumentKind, documentKind, isReadable, MEDIA_TYPES } from "./formats/document-kind.ts";
import { readDocument } from "./formats/read-document.ts";
import { isSingle } from "./formats/single-kind.ts";
import { jsonSource } from "./json-article.ts";
import { plainTextSource } from "./plain-text.ts";
import {
  maxArticleBytes,
  maxDocumentBytes,
  readBounded,
  readBoundedStream,
  tooLarge,
  whyNot,
} from "./read-bounded.ts";
import { type TakenArticle, takeArticle } from "./taken.ts";

const ARTICLE_FILE = /^[^.].*\.(?:txt|json|md|markdown|html?|xhtml|pdf|eml)$/i;

/** Why a file or folder is not handed in as an article. */
const NO_ARTICLE = {
  many: "it can hold any number of articles; `cursus import` takes it in",
  folder: "it is a folder inside the folder; `cursus import` takes in what is in it",
  kind: "it is of no kind that is read",
} as const;

/** The articles of a folder, and what stands beside them. */
export interface ArticleFiles {
  readonly files: readonly string[];
  readonly leftOut: readonly LeftOut[];
}

/**
 * The files of a folder that are one article each in the order of their names (hidden ones passed over, folders inside
 * not entered, links not followed), and all that is left out; or the file itself. A link that leads nowhere is among
 * the files: reading it tells why. Throws FileUnreadable where there is nothing of that name, or no article in the folder.
 */
export async function listArticleFiles(path: string): Promise<ArticleFiles> {
  const found = await stat(path).catch((error) => {
    throw new CursusError("FileUnreadable", whyNot(error, "no such file or folder"));
  });
  if (!found.isDirectory()) return { files: [path], leftOut: [] };
  const { files, folders, passedOver } = await folderFiles(path, false);
  const broken = passedOver.filter(({ file, reason }) => reason === LINK.nowhere && isArticle(file));
  const articles = [...files.filter(isArticle), ...broken.map(({ file }) => file)].sort();
  if (articles.length === 0) throw noArticles();
  const leftOut = [
    ...passedOver.filter((link) => !broken.includes(link)),
    ...folders.map((file) => ({ file, reason: NO_ARTICLE.folder })),
    ...files.filter((file) => !isArticle(file)).map((file) => ({ file, reason: whyNoArticle(file) })),
  ];
  return { files: articles, leftOut: leftOut.sort((a, b) => (a.file < b.file ? -1 : 1)) };
}

const isArticle = (file: string): boolean => ARTICLE_FILE.test(basename(file));

function whyNoArticle(file: string): string {
  return isReadable(basename(file)) ? NO_ARTICLE.many : NO_ARTICLE.kind;
}

function noArticles(): CursusError {
  return new CursusError("FileUnreadable", "there is no article in the folder", {
    advice:
      "Files named *.txt, *.json, *.md, *.html, *.pdf and *.eml are read; archives, and what is in the folders inside it, `cursus import` takes in.",
  });
}

/** An article with the bytes that it was read from. */
export interface ReadArticle extends TakenArticle {
  readonly original: Original;
}

/**
 * Reads a file that is one article: JSON (`*.json`), Markdown, a web page, a PDF document, an e-mail, or plain
 * text (any other name). Throws FileUnreadable, ArticleTooLarge (before reading), ArticleBinary, ArticleEmpty,
 * ArticleMalformed or DateInvalid.
 */
export async function readArticleFile(path: string, options: IntakeOptions): Promise<ReadArticle> {
  const maxBytes = isOfText(path) ? maxArticleBytes(options.maxChars) : maxDocumentBytes(options.maxChars);
  return articleOf(await readBounded(path, maxBytes), { name: path }, options);
}

/** A page's markup and a document's fonts take more room than its words. */
const isOfText = (path: string): boolean => !/\.(?:html?|xhtml|pdf|eml|md|markdown)$/i.test(path);

/** Reads one article from a stream to its end, of the kind that its beginning shows. Throws like `readArticleFile`. */
export async function readArticleStream(stream: Readable, options: IntakeOptions): Promise<ReadArticle> {
  const bytes = await readBoundedStream(stream, maxDocumentBytes(options.maxChars));
  return articleOf(bytes, {}, options);
}

async function articleOf(
  bytes: Uint8Array,
  told: { readonly name?: string },
  options: IntakeOptions,
): Promise<ReadArticle> {
  const kind = documentKind(told, bytes);
  if (!isSingle(kind)) throw severalArticles(kind);
  refuseTooLong(kind, bytes, options);
  const source = await readDocument(kind, bytes, { url: null, charset: null });
  return { ...takeArticle(source, options), original: { bytes, mediaType: MEDIA_TYPES[kind] } };
}

/** Words alone cannot take more bytes than the longest article's. */
function refuseTooLong(kind: DocumentKind, { length }: Uint8Array, { maxChars }: IntakeOptions): void {
  const maxBytes = maxArticleBytes(maxChars);
  if ((kind === "text" || kind === "json") && length > maxBytes) throw tooLarge(length, maxBytes);
}

function severalArticles(kind: DocumentKind): CursusError {
  if (kind === "records")
    return new CursusError("ArticleMalformed", "it is not one article but a list of JSON records", {
      advice: "Use `cursus import`; one article is a record with the member text.",
    });
  return new CursusError("ArticleMalformed", `it is a ${kind} file, which holds any number of articles`, {
    advice: "Use `cursus import`.",
  });
}

/**
 * The article of a text's bytes in UTF-8. Throws ArticleTooLarge before reading them, ArticleBinary,
 * ArticleMalformed where it is a page of HTML, whose markup nobody wants to have read as words, or like
 * `articleFromText`.
 */
export function articleFromBytes(bytes: Uint8Array, options: IntakeOptions): Article {
  refuseTooLong("text", bytes, options);
  if (documentKind({ name: "x.txt" }, bytes) === "html")
    throw new CursusError("ArticleMalformed", "it is a page of HTML", { advice: "Hand in its text." });
  return articleFromText(decode(bytes), options);
}

/** The article of plain text. Throws ArticleEmpty, ArticleTooLarge, ArticleMalformed or DateInvalid. */
export function articleFromText(text: string, options: IntakeOptions): Article {
  return toArticle(plainTextSource(text), options);
}

/** The article of a parsed JSON document, as an API receives it. Throws like `articleFromText`. */
export function articleFromJson(value: unknown, options: IntakeOptions): Article {
  return toArticle(jsonSource(value), options);
}

/**
 * The article of a document's bytes, of the kind that its name and its beginning show, as somebody drops it on a page.
 * Throws like `readArticleFile`.
 */
export async function articleFromDocument(
  bytes: Uint8Array,
  name: string,
  options: IntakeOptions,
): Promise<Article> {
  return (await articleOf(bytes, { name }, options)).article;
}
