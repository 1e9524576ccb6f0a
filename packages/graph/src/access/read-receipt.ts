import type { GraphReader } from "../read.ts";

/** What is known of an article version that was taken in. */
export interface ReceiptState {
  readonly state: "pending" | "recorded" | "superseded" | "retracted";
  /** The article's key. */
  readonly article: string;
  readonly claims: number | null;
  readonly refusals: number | null;
}

const STATE = `
OPTIONAL MATCH (s:Submission {id: $id})
OPTIONAL MATCH (r:Receipt {id: $id})
WITH s, r WHERE s IS NOT NULL OR r IS NOT NULL
RETURN coalesce(r.outcome, 'pending') AS state, coalesce(r.key, s.key) AS article, r.claims AS claims, r.refusals AS refusals`;

/** How far a version is; null for one that was never taken in. */
export async function readReceipt(reader: GraphReader, version: string): Promise<ReceiptState | null> {
  const [found] = await reader.read(STATE, { id: version });
  return (found as unknown as ReceiptState | undefined) ?? null;
}
