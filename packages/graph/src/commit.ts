import {
  type Article,
  checkReading,
  type Reading,
  type RecordChange,
  type RecordRules,
} from "@cursus/graph-schema";
import { applyChange } from "./apply-change.ts";
import { assertArticle } from "./article-form.ts";
import type { Graph } from "./connect.ts";
import { type KeptSayings, keep } from "./kept-sayings.ts";
import { takeLane } from "./lane.ts";
import { claimsInVersions } from "./live-claims.ts";
import { mentionsInVersions } from "./live-mentions.ts";
import {
  type MentionRules,
  placedClaims,
  placedMentions,
  type ReadVersion,
  sayingsOf,
  withParticipants,
} from "./read-version.ts";
import {
  findReceipts,
  type Receipt,
  type ReceiptSummary,
  settleSubmissions,
  stampOf,
  writeReceipts,
} from "./receipts.ts";
import { retireSayings, supersede } from "./retire.ts";
import { articleProperties, versionProperties } from "./said-article.ts";
import { headDigest, saidDigest } from "./said-digest.ts";
import { readSuccession, type Succession } from "./succession.ts";
import { inWriteTransaction, type Tally, type WriteTransaction } from "./transaction.ts";
import { writeSayings, writeVersions } from "./write-said.ts";

/** What became of one article version of a commit. */
export interface CommittedArticle {
  readonly version: string;
  readonly outcome: "recorded" | "unchanged" | "superseded";
  readonly claims: number;
  readonly refusals: number;
}

/** The counts are of nodes, edges and properties of the graph; lane, submissions and receipts are not counted. */
export interface CommitReport extends Tally {
  readonly articles: readonly CommittedArticle[];
}

/**
 * Brings readings on record, all or none, in one transaction: takes the lane, skips what has a receipt, decides
 * each article's current version, and writes the difference that the change makes to the record, what is said,
 * and the receipts. A claim that does not hold against its article is left out and counted as a refusal.
 * Throws ArticleMalformed, RecordOutdated, GraphNotMigrated, GraphTransient, GraphUnreachable or GraphFailed; then nothing is written.
 */
export async function commit(
  graph: Graph,
  rules: RecordRules,
  batch: readonly { readonly article: Article; readonly reading: Reading }[],
  at: Date,
): Promise<CommitReport> {
  for (const { article } of batch) assertArticle(article);
  const offered = new Map(batch.map((one) => [one.article.version, one]));
  const checked = [...offered.values()].map(({ article, reading }) => ({
    article,
    reading: withParticipants(checkReading(article, reading)),
  }));
  return inWriteTransaction(graph, (transaction) => commitInLane(transaction, rules, checked, at));
}

async function commitInLane(
  transaction: WriteTransaction,
  rules: RecordRules,
  checked: readonly ReadVersion[],
  at: Date,
): Promise<CommitReport> {
  await takeLane(transaction, rules);
  const versions = checked.map(({ article }) => article.version);
  const known = await findReceipts(transaction, versions);
  const arrived = checked.filter(({ article }) => !known.has(article.version));
  const receipts = arrived.length === 0 ? [] : await record(transaction, rules, arrived, at);
  // Also of those that had a receipt: a submission may have been kept while its version was being recorded.
  await settleSubmissions(transaction, versions);
  return { articles: [...unchanged(known), ...receipts.map(committed)], ...transaction.tally() };
}

async function record(
  transaction: WriteTransaction,
  rules: RecordRules,
  arrived: readonly ReadVersion[],
  at: Date,
): Promise<readonly Receipt[]> {
  const succession = await readSuccession(transaction, arrived);
  const { coming, going } = succession;
  const current = new Set(coming.map(({ article }) => article.version));
  const change = await recordChange(transaction, rules, succession);
  await applyChange(transaction, rules, change, async () => {
    await retireSayings(transaction, going, at);
    await supersede(transaction, going);
    await writeVersions(transaction, arrived, current);
    await writeSayings(transaction, coming, rules);
  });
  const receipts = arrived.map((one) => receiptOf(one, current.has(one.article.version), rules));
  await writeReceipts(transaction, receipts, at);
  keepAdded(transaction.kept, change.added, new Map(receipts.map((one) => [one.id, stampOf(one, at)])));
  return receipts;
}

/** The next commit need not read what this one has written; what stands in it holds even if this one should fail. */
function keepAdded(
  kept: KeptSayings,
  { mentions, claims }: RecordChange["added"],
  stamps: ReadonlyMap<string, string>,
): void {
  const stampOfVersion = (version: string): string | null => stamps.get(version) ?? null;
  for (const mention of mentions) keep(kept.mentions, stampOfVersion(mention.version), mention);
  for (const claim of claims) keep(kept.claims, stampOfVersion(claim.version), claim);
}

/** Writes what versions of new articles say, one version of each, and their receipts; the record is left as it is. */
export async function recordVersions(
  transaction: WriteTransaction,
  rules: RecordRules,
  versions: readonly ReadVersion[],
  at: Date,
): Promise<void> {
  const current = new Set(versions.map(({ article }) => article.version));
  await writeVersions(transaction, versions, current);
  await writeSayings(transaction, versions, rules);
  await writeReceipts(
    transaction,
    versions.map((one) => receiptOf(one, true, rules)),
    at,
  );
  await settleSubmissions(transaction, [...current]);
}

async function recordChange(
  transaction: WriteTransaction,
  rules: RecordRules,
  { coming, going }: Succession,
): Promise<RecordChange> {
  return {
    added: {
      mentions: coming.flatMap((one) => placedMentions(one, rules)),
      claims: coming.flatMap(placedClaims),
    },
    removed: {
      mentions: going.length === 0 ? [] : await mentionsInVersions(transaction, going),
      claims: going.length === 0 ? [] : await claimsInVersions(transaction, going),
    },
  };
}

/** What attests a version and what was read in it. */
export function receiptOf(one: ReadVersion, isCurrent: boolean, rules: MentionRules): Receipt {
  const { article, reading } = one;
  return {
    id: article.version,
    key: article.key,
    outcome: isCurrent ? "recorded" : "superseded",
    claims: reading.claims.length,
    refusals: reading.refusals,
    extractor: reading.extractor,
    digest: saidDigest(sayingsOf(one, rules)),
    versionDigest: headDigest(versionProperties(article)),
    articleDigest: headDigest(articleProperties(article)),
    url: article.url,
    source: article.source,
  };
}

function committed({ id, outcome, claims, refusals }: Receipt): CommittedArticle {
  return { version: id, outcome, claims, refusals: refusals.length };
}

function unchanged(known: ReadonlyMap<string, ReceiptSummary>): readonly CommittedArticle[] {
  return [...known].map(([version, summary]) => ({ version, outcome: "unchanged" as const, ...summary }));
}
