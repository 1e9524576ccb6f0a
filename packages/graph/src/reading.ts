/** The side of the graph that only reads: all that the questions may know of it. */

export { articleReport } from "./article-report.ts";
export { findArticle } from "./find-article.ts";
export type { GraphReader, Row } from "./read.ts";
export { readBlocks } from "./read-blocks.ts";
