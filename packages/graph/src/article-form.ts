import { type Article, articleVersionId, isIsoDay } from "@cursus/graph-schema";
import { CursusError, sha256Hex } from "@cursus/kernel";

/** Keys are indexed, and an index entry holds some 8,000 bytes. */
const MAX_KEY_CHARS = 2_000;

/**
 * Throws ArticleMalformed unless the parts of the article belong together: the hash is the text's, the version
 * is that of key, hash and dates, and every text can be kept as it is (a lone surrogate cannot).
 */
export function assertArticle(article: Article): void {
  const fault = findFault(article);
  if (fault === null) return;
  throw new CursusError("ArticleMalformed", `article ${article.key.slice(0, 200).toWellFormed()}: ${fault}`);
}

function findFault(article: Article): string | null {
  const { key, version, sha256, text, title, published, modified, url, source } = article;
  if (key === "" || key.length > MAX_KEY_CHARS) return `its key has ${key.length} characters`;
  if (![key, text, title, url, source].every((part) => part === null || part.isWellFormed())) {
    return "it holds half of a surrogate pair";
  }
  if (published !== null && !isIsoDay(published)) return "its date of publication is not a day";
  if (sha256Hex(text) !== sha256) return "its text is not the one its hash was made of";
  if (articleVersionId(key, sha256, published, modified) !== version) return "its version is another's";
  return null;
}
