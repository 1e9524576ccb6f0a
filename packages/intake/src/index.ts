export {
  articleFromBytes,
  articleFromJson,
  articleFromText,
  listArticleFiles,
  readArticleFile,
  readArticleStream,
} from "./article-file.ts";
export type { IntakeOptions } from "./article-source.ts";
export { canonicalUrl } from "./canonical-url.ts";
export { checkedDay, checkedMoment } from "./dates.ts";
export { maxArticleBytes } from "./read-bounded.ts";
