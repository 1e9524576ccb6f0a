import type { RecordRules } from "@cursus/graph-schema";
import { CursusError } from "@cursus/kernel";
import type { Graph } from "./connect.ts";
import { mirrorAsOf } from "./live-mirror.ts";
import { inWriteTransaction, type WriteTransaction } from "./transaction.ts";

/**
 * Waits for the lane and holds it until the transaction ends: reads are only read-committed, so two commits at
 * once would not see one another. Setting a property takes the node's write lock, even to the value it has.
 * Throws GraphNotMigrated where the lane is missing, RecordOutdated where the record was made by other rules,
 * GraphTransient while a rebuild is under way.
 */
export async function takeLane(transaction: WriteTransaction, rules: RecordRules): Promise<void> {
  const lane = await lockLane(transaction);
  const mirror = mirrorAsOf(transaction.kept, lane.mark);
  if (lane.rebuilding !== null) throw underRebuild(String(lane.rebuilding));
  if (lane.rules !== rules.version) {
    if (lane.rules !== null && lane.claims === true) throw outdated(String(lane.rules), rules.version);
    await setLaneRules(transaction, rules.version);
  }
  transaction.onceCommitted(() => {
    mirror.mark = lane.nextMark;
  });
}

const LOCK = `
MATCH (lane:Lane {id: 'lane'}) SET lane.id = 'lane', lane.turn = coalesce(lane.turn, 0) + 1
RETURN lane.turn AS turn, lane.rules AS rules, lane.rebuilding AS rebuilding, EXISTS { (:Claim) } AS claims,
  lane.mark AS mark`;

const MARK_TAKEN = `
MATCH (lane:Lane {id: 'lane'}) SET lane.mark = randomUUID() RETURN lane.mark AS mark`;

/** How often the lane has been taken by who has written since: what is read between two equal turns is of one state. */
export async function readTurn(graph: Graph): Promise<number> {
  const [lane] = await graph.read("MATCH (lane:Lane {id: 'lane'}) RETURN coalesce(lane.turn, 0) AS turn");
  return Number(lane?.turn ?? 0);
}

/**
 * The lane as it stands once it is ours, whatever made the record. It bears the mark of who had it last, and from
 * now on another one.
 */
export async function lockLane(transaction: WriteTransaction) {
  // A transaction does its statements in the order in which they are sent.
  const [[lane], [taken]] = await Promise.all([transaction.note(LOCK), transaction.note(MARK_TAKEN)]);
  if (lane === undefined) {
    throw new CursusError("GraphNotMigrated", "the database has no lane", { advice: "Run `npm start`." });
  }
  const { turn, rules, rebuilding, claims, mark } = lane;
  return { turn, rules, rebuilding, claims, mark: textOf(mark), nextMark: textOf(taken?.mark) };
}

const textOf = (value: unknown): string | null => (typeof value === "string" ? value : null);

/** Says which rules have made the record. */
export async function setLaneRules(transaction: WriteTransaction, version: string): Promise<void> {
  await transaction.note("MATCH (lane:Lane {id: 'lane'}) SET lane.rules = $version", { version });
}

function outdated(made: string, ours: string): CursusError {
  return new CursusError("RecordOutdated", `the record was made by the rules ${made}, these are ${ours}`, {
    advice: "Run `cursus rebuild`.",
  });
}

function underRebuild(since: string): CursusError {
  return new CursusError("GraphTransient", `the record is being rebuilt since ${since}`, {
    advice: "If no rebuild is running, it was broken off: run `cursus rebuild` again.",
  });
}

const MARK = `
MATCH (lane:Lane {id: 'lane'})
SET lane.rebuilding = $since, lane.restoring = coalesce($restoring, lane.restoring)`;

/** The last statement of whoever marked the lane; `$version` is that of the rules. */
export const UNMARK_REBUILDING =
  "MATCH (lane:Lane {id: 'lane'}) SET lane.rules = $version REMOVE lane.rebuilding, lane.restoring";

/**
 * Lets no commit pass from now on, however this process ends, until the mark is taken away. `restoring` names the
 * backup that is being restored.
 */
export async function markRebuilding(graph: Graph, at: Date, restoring: string | null = null): Promise<void> {
  await inWriteTransaction(graph, async (transaction) => {
    await lockLane(transaction);
    await transaction.note(MARK, { since: at.toISOString(), restoring });
  });
}
