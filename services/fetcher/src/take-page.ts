import type { FetchedDocument } from "@cursus/fetch";
import { erasedAmong, type PageRecord, submitCaptured } from "@cursus/graph";
import {
  type CorrectionNotice,
  canonicalUrl,
  documentKind,
  isSingle,
  MEDIA_TYPES,
  readDocument,
  statedMoment,
  type TakenArticle,
  takeArticle,
} from "@cursus/intake";
import { CursusError } from "@cursus/kernel";
import type { PageJob } from "@cursus/queue";
import type { FetchParts } from "./parts.ts";

/** The article of a page as it was taken in. */
export interface TakenPage {
  readonly key: string;
  readonly version: string;
  readonly sha256: string;
  readonly modified: string | null;
  readonly correction: CorrectionNotice | null;
}

/**
 * Takes the article of a fetched page in: its bytes are kept, then the article, then it is queued. Throws
 * ArticleEmpty, ArticleMalformed, ArticleBinary or ArticleTooLarge where the page is none.
 */
export async function takePage(
  parts: FetchParts,
  job: Pick<PageJob, "url" | "published">,
  known: PageRecord | null,
  document: FetchedDocument,
): Promise<TakenPage> {
  const kind = documentKind(
    { mediaType: document.mediaType, name: new URL(document.url).pathname },
    document.bytes,
  );
  if (!isSingle(kind)) throw new CursusError("ArticleMalformed", `the page is no article but ${kind}`);
  const read = await readDocument(kind, document.bytes, document);
  const options = { maxChars: parts.settings.maxChars, now: parts.clock() };
  const first = takeArticle(read, options, job.published);
  const modified = momentOfChange(first, known, document, options.now);
  const taken = modified === null ? first : takeArticle(read, { ...options, modified }, job.published);
  if (taken.article.sha256 !== known?.sha256) await submitPage(parts, taken, document, MEDIA_TYPES[kind]);
  const { key, version, sha256 } = taken.article;
  const { correction } = taken;
  const of = (correction?.of ?? []).flatMap((url) => (URL.canParse(url) ? [canonicalUrl(url)] : []));
  return {
    key,
    version,
    sha256,
    modified: taken.article.modified,
    correction: correction && { ...correction, of },
  };
}

/**
 * When a page that is not the one we knew was changed: as it states; where it states nothing new, as its server
 * states; else now, because now it was seen to be another. Without it the order of the versions would be left to
 * their hashes. Null where nothing need be added to what the page states.
 */
function momentOfChange(
  { article }: TakenArticle,
  known: PageRecord | null,
  { lastModified }: FetchedDocument,
  now: Date,
): string | null {
  if (known?.sha256 == null || known.sha256 === article.sha256) return null;
  const before = known.modified ?? article.published ?? "";
  if (article.modified !== null && article.modified > before) return null;
  const served = statedMoment(lastModified);
  return served !== null && served > before && served <= now.toISOString() ? served : now.toISOString();
}

async function submitPage(
  { graph, originals, articles, clock }: FetchParts,
  { article, publishedBasis, dateRefused, byline, section }: TakenArticle,
  { url, bytes }: FetchedDocument,
  mediaType: string,
): Promise<void> {
  const erased = await erasedAmong(graph, [article.sha256]);
  const original = erased.size > 0 ? null : await originals.put(bytes);
  const capture = { original, mediaType, place: url, url, publishedBasis, dateRefused, byline, section };
  const options = { takeUpRetracted: false };
  const [report] = await submitCaptured(graph, [{ article, capture }], clock(), options);
  if (report?.state === "accepted" || report?.state === "pending") await articles.enqueue(article);
}
