import type { Article } from "@cursus/graph-schema";
import { erasedAmong } from "./erased.ts";
import { assertNotErased } from "./find-erasable.ts";
import { sortedRows } from "./sorted-groups.ts";
import type { WriteTransaction } from "./transaction.ts";

/** How far a submitted article version is: kept just now, kept before and not yet on record, or on record. */
export type SubmissionState = "accepted" | "pending" | "recorded";

/** As of any submission, or taken off the record and left off, or destroyed. */
export type KeptState = SubmissionState | "retracted" | "erased";

export interface Keeping {
  /** ISO moment of the submission. */
  readonly at: string;
  /** Takes up anew what was retracted. */
  readonly takeUpRetracted: boolean;
}

/**
 * An erasure that is under way destroys what is kept of these versions: whoever submits them again waits for it
 * here, and finds its tombstone after.
 */
const WAIT_FOR_ERASURE =
  "UNWIND $ids AS id MATCH (s:Submission {id: id}) SET s.waiting = true REMOVE s.waiting";

const STATES = `
UNWIND $ids AS id
OPTIONAL MATCH (s:Submission {id: id})
OPTIONAL MATCH (r:Receipt {id: id})
RETURN id, s IS NOT NULL AS kept, r.outcome AS outcome`;

const FORGET_RETRACTIONS = "UNWIND $ids AS id MATCH (r:Receipt {id: id, outcome: 'retracted'}) DELETE r";

const KEEP = `
UNWIND $rows AS row
MERGE (s:Submission {id: row.id})
ON CREATE SET s += row.article, s.receivedAt = $at
SET s:Pending`;

/**
 * Keeps articles as submissions, and answers with the state of each version. Texts that were erased stay so:
 * nothing is kept of them. Throws ArticleErased where one of them is to be taken up anew.
 */
export async function keepArticles(
  { note }: WriteTransaction,
  articles: readonly Article[],
  { at, takeUpRetracted }: Keeping,
): Promise<ReadonlyMap<string, KeptState>> {
  const ids = articles.map(({ version }) => version).toSorted();
  await note(WAIT_FOR_ERASURE, { ids });
  if (takeUpRetracted) for (const article of articles) await assertNotErased({ read: note }, article);
  const hashes = articles.map(({ sha256 }) => sha256);
  const erased = await erasedAmong({ read: note }, hashes);
  const found = await note(STATES, { ids });
  const states = new Map(found.map((row) => [String(row.id), stateOf(row, takeUpRetracted)]));
  for (const { version, sha256 } of articles) if (erased.has(sha256)) states.set(version, "erased");
  const coming = articles.filter(({ version }) => states.get(version) === "accepted");
  const rows = sortedRows(
    coming.map(({ version, ...article }) => ({ id: version, article: withoutNulls(article) })),
  );
  await note(FORGET_RETRACTIONS, { ids: rows.map(({ id }) => id) });
  await note(KEEP, { rows, at });
  return states;
}

function stateOf({ kept, outcome }: Readonly<Record<string, unknown>>, takeUpRetracted: boolean): KeptState {
  if (outcome === "recorded" || outcome === "superseded") return "recorded";
  if (outcome === "retracted") return takeUpRetracted ? "accepted" : "retracted";
  return kept === true && outcome === null ? "pending" : "accepted";
}

/** A null in a map would say nothing. */
export function withoutNulls(members: object): Readonly<Record<string, unknown>> {
  return Object.fromEntries(Object.entries(members).filter(([, value]) => value !== null));
}
