import type { ArticleSource } from "../article-source.ts";
import { decode } from "../decode.ts";
import { decodePage } from "../html/decode-page.ts";
import { htmlSource } from "../html/html-page.ts";
import { parseJsonSource } from "../json-article.ts";
import { plainTextSource } from "../plain-text.ts";
import { emailSource } from "./email.ts";
import { markdownSource } from "./markdown.ts";
import { pdfSource } from "./pdf.ts";
import type { DocumentOrigin, SingleKind } from "./single-kind.ts";
import { toldMalformed } from "./told-malformed.ts";

type Read = (bytes: Uint8Array, origin: DocumentOrigin) => ArticleSource | Promise<ArticleSource>;

const READERS: Readonly<Record<SingleKind, Read>> = {
  text: (bytes) => plainTextSource(decode(bytes)),
  markdown: (bytes) => markdownSource(decode(bytes)),
  html: (bytes, { url, charset }) => htmlSource(decodePage(bytes, charset), { url }),
  pdf: (bytes) => pdfSource(bytes),
  email: (bytes) => emailSource(bytes),
  json: (bytes) => parseJsonSource(decode(bytes)),
};

/** Reads a document on the spot, however long it takes. Throws ArticleEmpty, ArticleBinary, ArticleMalformed or ArticleTooLarge. */
export function readHere(
  kind: SingleKind,
  bytes: Uint8Array,
  origin: DocumentOrigin,
): Promise<ArticleSource> {
  return toldMalformed(() => READERS[kind](bytes, origin));
}
