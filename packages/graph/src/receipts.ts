import type { Refusal } from "@cursus/graph-schema";
import { byText, canonicalJson, type Json } from "@cursus/kernel";
import { sortedRows } from "./sorted-groups.ts";
import type { WriteTransaction } from "./transaction.ts";

/** What became of an article version: it is on record, or another version of its article goes before it. */
export type RecordedOutcome = "recorded" | "superseded";

export interface Receipt {
  readonly id: string;
  readonly key: string;
  readonly outcome: RecordedOutcome;
  readonly claims: number;
  readonly refusals: readonly Refusal[];
  readonly extractor: string;
  /** Of all that the version says: see `saidDigest`. */
  readonly digest: string;
  /** Of the version's own properties, and of the article's while the version is current: see `headDigest`. */
  readonly versionDigest: string;
  readonly articleDigest: string;
  /** The article's own properties that this version gives it while it is current. */
  readonly url: string | null;
  readonly source: string | null;
}

/** A receipt found: its version has been dealt with and is not applied again. */
export interface ReceiptSummary {
  readonly claims: number;
  readonly refusals: number;
}

/**
 * What settles, with its id, what a saying of the version of a receipt `r` holds: the digest of all that the version
 * says, and since when it says so. Damage that was done to it is mended by reading it anew, at another time.
 */
export const STAMP = "r.digest + ' ' + coalesce(r.saidFrom, r.recordedAt)";

/** The same of receipts that are written for the first time. */
export const stampOf = ({ digest }: Receipt, at: Date): string => `${digest} ${at.toISOString()}`;

const FIND = `
UNWIND $versions AS version
MATCH (r:Receipt {id: version}) RETURN r.id AS id, r.claims AS claims, r.refusals AS refusals`;

const WRITE = "UNWIND $rows AS row MERGE (r:Receipt {id: row.id}) SET r += row";

const SETTLE = "UNWIND $versions AS version MATCH (s:Submission:Pending {id: version}) REMOVE s:Pending";

/** Which of these versions have a receipt. */
export async function findReceipts(
  { read }: Pick<WriteTransaction, "read">,
  versions: readonly string[],
): Promise<ReadonlyMap<string, ReceiptSummary>> {
  const found = await read(FIND, { versions });
  return new Map(
    found.map(({ id, claims, refusals }) => [
      String(id),
      { claims: Number(claims), refusals: Number(refusals) },
    ]),
  );
}

/** Writes receipts in the transaction of what they attest, so that neither can be without the other. */
export async function writeReceipts(
  { note }: Pick<WriteTransaction, "note">,
  receipts: readonly Receipt[],
  at: Date,
): Promise<void> {
  await note(WRITE, {
    rows: sortedRows(receipts).map((receipt) => ({ ...receiptRow(receipt), recordedAt: at.toISOString() })),
  });
}

/** A version was read anew: its receipt attests what it says now, since when, and keeps when it first came. */
export async function renewReceipts(
  { note }: Pick<WriteTransaction, "note">,
  receipts: readonly Receipt[],
  at: Date,
): Promise<void> {
  await note(WRITE, {
    rows: sortedRows(receipts).map((receipt) => ({ ...receiptRow(receipt), saidFrom: at.toISOString() })),
  });
}

function receiptRow({ refusals, ...receipt }: Receipt) {
  return {
    ...receipt,
    refusals: refusals.length,
    refusedAs: refusals.map(({ reason }) => reason),
    refusedBecause: canonicalJson(refusals as unknown as Json),
  };
}

/** Takes versions that have a receipt off the list of what is waiting. */
export async function settleSubmissions(
  { note }: Pick<WriteTransaction, "note">,
  versions: readonly string[],
): Promise<void> {
  await note(SETTLE, { versions: versions.toSorted(byText) });
}

const WITHDRAW = `
MATCH (s:Submission {key: $key}) WITH s ORDER BY s.id REMOVE s:Pending
MERGE (r:Receipt {id: s.id})
SET r.key = $key, r.outcome = 'retracted', r.retractedAt = $at`;

const WITHDRAW_RECORDED = `
MATCH (:PastArticle {key: $key})-[:HAS_VERSION]->(v:PastVersion)
MATCH (r:Receipt {id: v.id}) SET r.outcome = 'retracted', r.retractedAt = $at`;

/** Marks every version of an article as retracted, those still waiting too, so that no job records it again. */
export async function withdrawReceipts(
  { note }: Pick<WriteTransaction, "note">,
  key: string,
  at: Date,
): Promise<void> {
  const parameters = { key, at: at.toISOString() };
  await note(WITHDRAW, parameters);
  await note(WITHDRAW_RECORDED, parameters);
}
