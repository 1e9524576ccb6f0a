import type { Reading, RecordRules } from "@cursus/graph-schema";
import { CursusError } from "@cursus/kernel";
import { applyChange } from "./apply-change.ts";
import { receiptOf } from "./commit.ts";
import type { Graph } from "./connect.ts";
import { type HeldReading, readHeld } from "./held-reading.ts";
import { takeLane } from "./lane.ts";
import { placedClaims, placedMentions, type ReadVersion, withParticipants } from "./read-version.ts";
import { renewReceipts } from "./receipts.ts";
import { retireSayings } from "./retire.ts";
import { findRun, type ShadowState } from "./shadow-run.ts";
import { inWriteTransaction, type WriteTransaction } from "./transaction.ts";
import { writeSayings } from "./write-said.ts";

export interface PromotionReport {
  readonly run: string;
  readonly extractor: string;
  /** Articles that have the other reading now. */
  readonly replaced: number;
  /** Articles left as they are, because another version or reading came since. */
  readonly left: number;
}

/**
 * Puts the readings of a shadow run on record in place of those they were compared with, a few articles a
 * transaction. What was read before goes to the past and is kept for `rollBack`. Judgements stay, and hold
 * wherever the new reading has what they speak of. Broken off, it goes on when it is run again. Throws UsageInvalid
 * where the run is not ready.
 */
export async function promote(
  graph: Graph,
  rules: RecordRules,
  wanted: string | undefined,
  at: Date,
  onProgress?: (done: number, total: number) => void,
): Promise<PromotionReport> {
  return replaceAll(graph, rules, wanted, { at, from: "reading", onProgress, ...PROMOTION });
}

/** Puts back what a promoted run had replaced, wherever its readings still are the ones on record. */
export async function rollBack(
  graph: Graph,
  rules: RecordRules,
  wanted: string | undefined,
  at: Date,
  onProgress?: (done: number, total: number) => void,
): Promise<PromotionReport> {
  return replaceAll(graph, rules, wanted, { at, from: "replaced", onProgress, ...ROLLBACK });
}

interface Replacement {
  readonly at: Date;
  /** The property that holds the reading to be put on record. */
  readonly from: "reading" | "replaced";
  readonly allowed: readonly ShadowState[];
  readonly during: ShadowState;
  readonly after: ShadowState;
  readonly onProgress: ((done: number, total: number) => void) | undefined;
}

const PROMOTION = {
  allowed: ["ready", "promoting", "rolled back"],
  during: "promoting",
  after: "promoted",
} as const satisfies Partial<Replacement>;
const ROLLBACK = {
  allowed: ["promoted", "promoting", "rolling back"],
  during: "rolling back",
  after: "rolled back",
} as const satisfies Partial<Replacement>;

const SET_STATE = "MATCH (r:ShadowRun {id: $id}) SET r.state = $state, r.changedAt = $at";

const WAITING = {
  reading: `MATCH (s:ShadowReading {run: $run}) WHERE s.reading IS NOT NULL AND s.replaced IS NULL
RETURN s.version AS version ORDER BY version`,
  replaced: `MATCH (s:ShadowReading {run: $run}) WHERE s.replaced IS NOT NULL
RETURN s.version AS version ORDER BY version`,
} as const;

const BATCH = 25;

async function replaceAll(
  graph: Graph,
  rules: RecordRules,
  wanted: string | undefined,
  how: Replacement,
): Promise<PromotionReport> {
  const { id, extractor, state } = await findRun(graph, wanted);
  if (!how.allowed.includes(state))
    throw new CursusError("UsageInvalid", `the shadow run of ${extractor} is ${state}`, {
      advice: "See `cursus reread`.",
    });
  await setState(graph, id, how.during, how.at);
  const versions = (await graph.read(WAITING[how.from], { run: id })).map(({ version }) => String(version));
  const total = { replaced: 0, left: 0 };
  for (let from = 0; from < versions.length; from += BATCH) {
    const batch = versions.slice(from, from + BATCH);
    const replaced = await inWriteTransaction(graph, (transaction) =>
      replace(transaction, rules, { id, batch, how }),
    );
    total.replaced += replaced;
    total.left += batch.length - replaced;
    how.onProgress?.(Math.min(from + BATCH, versions.length), versions.length);
  }
  await setState(graph, id, how.after, how.at);
  return { run: id, extractor, ...total };
}

const setState = (graph: Graph, id: string, state: ShadowState, at: Date) =>
  inWriteTransaction(graph, ({ note }) => note(SET_STATE, { id, state, at: at.toISOString() }));

interface Shadow {
  readonly id: string;
  readonly version: string;
  readonly base: string;
  readonly reading: string;
}

const SHADOWS = (from: Replacement["from"]): string => `
UNWIND $batch AS version
MATCH (s:ShadowReading {run: $id, version: version})
RETURN s.id AS id, version, s.base AS base, s.${from} AS reading`;

/** After this the two readings have changed places: what was on record is kept where the other one was. */
const KEEP = {
  reading:
    "UNWIND $rows AS row MATCH (s:ShadowReading {id: row.id}) SET s.replaced = row.old, s.base = row.digest",
  replaced:
    "UNWIND $rows AS row MATCH (s:ShadowReading {id: row.id}) SET s.base = row.digest REMOVE s.replaced",
} as const;

/** Answers how many of the batch had the expected reading and have the other one now. */
async function replace(
  transaction: WriteTransaction,
  rules: RecordRules,
  { id, batch, how }: { readonly id: string; readonly batch: readonly string[]; readonly how: Replacement },
): Promise<number> {
  await takeLane(transaction, rules);
  const shadows = (await transaction.note(SHADOWS(how.from), { id, batch })) as unknown as readonly Shadow[];
  const held = await readHeld(transaction, batch);
  const due = shadows.flatMap((shadow) => {
    const known = held.get(shadow.version);
    if (known === undefined || known.digest !== shadow.base) return [];
    const reading = withParticipants(JSON.parse(shadow.reading) as Reading);
    return [{ shadow, known, next: { article: known.article, reading } }];
  });
  await swap(transaction, rules, due, how.at);
  const receipts = due.map(({ next }) => receiptOf(next, true, rules));
  const digests = new Map(receipts.map(({ id: version, digest }) => [version, digest]));
  const rows = due.map(({ shadow, known }) => ({
    id: shadow.id,
    old: JSON.stringify(known.reading),
    digest: digests.get(shadow.version),
  }));
  await transaction.note(KEEP[how.from], { rows });
  return due.length;
}

async function swap(
  transaction: WriteTransaction,
  rules: RecordRules,
  due: readonly { readonly known: HeldReading; readonly next: ReadVersion }[],
  at: Date,
): Promise<void> {
  if (due.length === 0) return;
  const coming = due.map(({ next }) => next);
  const change = {
    added: {
      mentions: coming.flatMap((one) => placedMentions(one, rules)),
      claims: coming.flatMap(placedClaims),
    },
    removed: {
      mentions: due.flatMap(({ known }) => known.mentions),
      claims: due.flatMap(({ known }) => known.claims),
    },
  };
  const versions = coming.map(({ article }) => article.version);
  await applyChange(transaction, rules, change, async () => {
    await retireSayings(transaction, versions, at);
    await writeSayings(transaction, coming, rules);
  });
  const receipts = coming.map((one) => receiptOf(one, true, rules));
  await renewReceipts(transaction, receipts, at);
}
