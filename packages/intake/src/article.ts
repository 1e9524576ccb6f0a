import { type Article, articleVersionId } from "@cursus/graph-schema";
import { CursusError, sha256Hex } from "@cursus/kernel";
import { cleanText } from "@cursus/text";
import type { ArticleSource, IntakeOptions } from "./article-source.ts";
import { laidOut } from "./article-text.ts";
import { canonicalUrl, isWebAddress } from "./canonical-url.ts";
import { checkedDay, checkedMoment, refuseToCome } from "./dates.ts";
import { languageOf } from "./language.ts";
import { shortText } from "./short-text.ts";

/** Of texts that say nothing of it and are too short to tell. */
const DEFAULT_LANGUAGE = "en";

/**
 * The article of a document: text cleaned, dates and addresses checked, key, hash and version id set. Throws
 * ArticleEmpty, ArticleTooLarge, ArticleMalformed or DateInvalid; then nothing of it is taken.
 */
export function toArticle(source: ArticleSource, options: IntakeOptions): Article {
  const text = cleanText(laidOut(source.text), { maxChars: options.maxChars });
  const sha256 = sha256Hex(text);
  const url = optional(options.url ?? source.url, canonicalUrl);
  const published = optional(options.published ?? source.published, (day) => checkedDay("published", day));
  const modified = optional(options.modified ?? source.modified, (at) => checkedMoment("modified", at));
  refuseToCome("published", published, options.now);
  refuseToCome("modified", modified, options.now);
  const key = articleKey(options.replaces, url, source.id, sha256);
  return {
    key,
    version: articleVersionId(key, sha256, published, modified),
    sha256,
    text,
    title: shortText("title", options.title ?? source.title),
    published,
    modified,
    language: language(text, options.language, source.language),
    url,
    source: shortText("source", options.source ?? source.source),
  };
}

/** What stays the same when the article changes. A file's path does not: files are moved and copied. */
function articleKey(
  replaces: string | undefined,
  url: string | null,
  id: string | null,
  sha256: string,
): string {
  const replaced = shortText("replaces", replaces ?? null);
  if (replaced !== null) return isWebAddress(replaced) ? canonicalUrl(replaced) : replaced;
  return url ?? shortText("id", id) ?? `sha256:${sha256}`;
}

function optional(text: string | null, check: (text: string) => string): string | null {
  return text === null ? null : check(text);
}

/** As given, else as found in the text, which may go against what the document says of itself. */
function language(text: string, given: string | undefined, stated: string | null): string {
  if (given !== undefined) return languageCode(given);
  return languageOf(text, stated === null ? null : languageCode(stated)) ?? DEFAULT_LANGUAGE;
}

/** "en", and "en" for "en-GB". */
function languageCode(tag: string): string {
  const code = /^([a-z]{2})(-[a-z0-9-]{1,30})?$/i.exec(tag)?.[1];
  if (code === undefined) throw new CursusError("ArticleMalformed", "language: not an ISO 639-1 code");
  return code.toLowerCase();
}
