import { CursusError } from "@cursus/kernel";
import type { ArticleSource } from "../article-source.ts";
import { decode } from "../decode.ts";
import { decodePage } from "../html/decode-page.ts";
import { htmlSource } from "../html/html-page.ts";
import { parseJsonSource } from "../json-article.ts";
import { plainTextSource } from "../plain-text.ts";
import type { DocumentKind } from "./document-kind.ts";
import { emailSource } from "./email.ts";
import { markdownSource } from "./markdown.ts";
import { pdfSource } from "./pdf.ts";
import { toldMalformed } from "./told-malformed.ts";

export interface DocumentOrigin {
  /** Where the document was found on the web; null for a file. */
  readonly url: string | null;
  /** The encoding that the server named. */
  readonly charset: string | null;
}

/** Kinds of which a document is one article. */
export const SINGLE_KINDS = ["text", "markdown", "html", "pdf", "email", "json"] as const;
export type SingleKind = (typeof SINGLE_KINDS)[number];

export function isSingle(kind: DocumentKind): kind is SingleKind {
  return (SINGLE_KINDS as readonly string[]).includes(kind);
}

type Read = (bytes: Uint8Array, origin: DocumentOrigin) => ArticleSource | Promise<ArticleSource>;

const READERS: Readonly<Record<SingleKind, Read>> = {
  text: (bytes) => plainTextSource(decode(bytes)),
  markdown: (bytes) => markdownSource(decode(bytes)),
  html: (bytes, { url, charset }) => htmlSource(decodePage(bytes, charset), { url }),
  pdf: (bytes) => pdfSource(bytes),
  email: (bytes) => emailSource(bytes),
  json: (bytes) => parseJsonSource(decode(bytes)),
};

/** The article of a document that is one. Throws ArticleEmpty, ArticleBinary, ArticleMalformed or ArticleTooLarge. */
export async function readDocument(
  kind: SingleKind,
  bytes: Uint8Array,
  origin: DocumentOrigin,
): Promise<ArticleSource> {
  if (bytes.length === 0) throw new CursusError("ArticleEmpty", "the article has no text");
  const source = await toldMalformed(() => READERS[kind](bytes, origin));
  return origin.url === null || source.url !== null ? source : { ...source, url: origin.url };
}
