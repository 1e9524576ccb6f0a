import type { ErrorCode } from "@cursus/kernel";

/** How it fails to find the one article that is meant. */
export const ONE_ARTICLE_FAILS: readonly ErrorCode[] = [
  "ArticleUnknown",
  "ArticleMalformed",
  "NameAmbiguous",
];

/** How it fails to find who or what on record is meant by a name, an id, or NAME@ARTICLE. */
export const MEANING_FAILS: readonly ErrorCode[] = ["NameUnknown", "NameAmbiguous", "ArticleUnknown"];

/** How a judgement on such a one fails. */
export const JUDGING_FAILS: readonly ErrorCode[] = [...MEANING_FAILS, "ClaimRefused"];
