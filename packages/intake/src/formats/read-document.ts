import { CursusError } from "@cursus/kernel";
import { readApart } from "../apart/read-apart.ts";
import type { ArticleSource } from "../article-source.ts";
import { readHere } from "./read-here.ts";
import type { DocumentOrigin, SingleKind } from "./single-kind.ts";

/**
 * The article of a document that is one. Where it has markup it is read in a thread of its own: no document holds up
 * the process, and one that is made to is refused. Throws ArticleEmpty, ArticleBinary, ArticleMalformed or ArticleTooLarge.
 */
export async function readDocument(
  kind: SingleKind,
  bytes: Uint8Array,
  origin: DocumentOrigin,
): Promise<ArticleSource> {
  if (bytes.length === 0) throw new CursusError("ArticleEmpty", "the article has no text");
  const source = await (isPlain(kind) ? readHere(kind, bytes, origin) : readApart({ kind, bytes, origin }));
  return origin.url === null || source.url !== null ? source : { ...source, url: origin.url };
}

/** Read in a time that grows with their length alone. */
const isPlain = (kind: SingleKind): boolean => kind === "text" || kind === "json";
