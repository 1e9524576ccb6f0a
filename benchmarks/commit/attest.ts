import type { Graph } from "@cursus/graph";
import { checkReading, type RecordRules } from "@cursus/graph-schema";
import { receiptOf } from "../../packages/graph/src/commit.ts";
import { withParticipants } from "../../packages/graph/src/read-version.ts";
import { writeReceipts } from "../../packages/graph/src/receipts.ts";
import { BULK_TIMEOUT, inWriteTransaction } from "../../packages/graph/src/transaction.ts";
import type { GeneratedArticle } from "../../tests/generator/generated-article.ts";

/** Receipts of one transaction. */
const BATCH = 1_000;

/** Gives the articles of a graph that came from files the receipts that workers would have written. */
export async function attest(
  graph: Graph,
  rules: RecordRules,
  articles: readonly GeneratedArticle[],
  at: Date,
): Promise<number> {
  for (let from = 0; from < articles.length; from += BATCH) {
    const receipts = articles.slice(from, from + BATCH).map(({ article, reading }) => {
      const read = withParticipants(checkReading(article, reading));
      return receiptOf({ article, reading: read }, true, rules);
    });
    await inWriteTransaction(graph, (transaction) => writeReceipts(transaction, receipts, at), BULK_TIMEOUT);
  }
  return articles.length;
}
