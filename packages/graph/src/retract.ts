import type { RecordRules } from "@cursus/graph-schema";
import { applyChange } from "./apply-change.ts";
import type { Graph } from "./connect.ts";
import { findArticle } from "./find-article.ts";
import { takeLane } from "./lane.ts";
import { claimsInVersions } from "./live-claims.ts";
import { mentionsInVersions } from "./live-mentions.ts";
import { withdrawReceipts } from "./receipts.ts";
import { retireArticle, retireSayings } from "./retire.ts";
import { inWriteTransaction, type Tally, type WriteTransaction } from "./transaction.ts";

export interface RetractReport extends Tally {
  readonly key: string;
  readonly title: string | null;
  /** How many claims have ceased to be live. */
  readonly claims: number;
}

/**
 * Takes an article off the record: the record becomes what it would be without it, and what the article said
 * goes to the past with the time it was on record. Redelivered jobs of it change nothing; to submit it again
 * takes it up anew. `reference` is what `findArticle` understands; throws as it and `commit` do.
 */
export async function retract(
  graph: Graph,
  rules: RecordRules,
  reference: string,
  at: Date,
): Promise<RetractReport> {
  return inWriteTransaction(graph, async (transaction) => {
    await takeLane(transaction, rules);
    const { id, key, title, version } = await findArticle(transaction, reference);
    const claims = await withdraw(transaction, rules, { id, version }, at);
    await withdrawReceipts(transaction, key, at);
    return { key, title, claims, ...transaction.tally() };
  });
}

/** Removes what the current version says and closes the article; returns the number of its claims. */
async function withdraw(
  transaction: WriteTransaction,
  rules: RecordRules,
  { id, version }: { readonly id: string; readonly version: string },
  at: Date,
): Promise<number> {
  const removed = {
    mentions: await mentionsInVersions(transaction, [version]),
    claims: await claimsInVersions(transaction, [version]),
  };
  const change = { removed, added: { mentions: [], claims: [] } };
  await applyChange(transaction, rules, change, async () => {
    await retireSayings(transaction, [version], at);
    await retireArticle(transaction, id, at);
  });
  return removed.claims.length;
}
