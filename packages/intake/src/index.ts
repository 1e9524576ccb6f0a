export {
  type ArticleFiles,
  articleFromBytes,
  articleFromDocument,
  articleFromJson,
  articleFromText,
  listArticleFiles,
  type ReadArticle,
  readArticleFile,
  readArticleStream,
} from "./article-file.ts";
export type { CorrectionNotice, DateBasis, IntakeOptions } from "./article-source.ts";
export { canonicalUrl } from "./canonical-url.ts";
export { checkedDay, checkedMoment } from "./dates.ts";
export { decode } from "./decode.ts";
export { type EntriesOptions, entriesIn } from "./entries-in.ts";
export { type Broken, type Entry, type Found, type Original, type Place, placeWords } from "./entry.ts";
export { type FieldMapping, parseMapping } from "./field-mapping.ts";
export { folderFiles, type LeftOut, LINK, whereto } from "./folder-files.ts";
export { documentKind, isReadable, MEDIA_TYPES } from "./formats/document-kind.ts";
export {
  type CarriedItem,
  type Feed,
  type FeedItem,
  feedItemOriginal,
  feedItemSource,
  readFeed,
} from "./formats/feed.ts";
export { readDocument } from "./formats/read-document.ts";
export { isSingle } from "./formats/single-kind.ts";
export { readSitemap, type Sitemap } from "./formats/sitemap.ts";
export { bucketKeys, openOriginals } from "./originals/open-originals.ts";
export type { OriginalStore } from "./originals/original-store.ts";
export { statedDay, statedMoment } from "./publication-date.ts";
export { maxArticleBytes, maxDocumentBytes } from "./read-bounded.ts";
export { type TakenArticle, takeArticle } from "./taken.ts";
