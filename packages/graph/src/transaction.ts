import type { ManagedTransaction } from "neo4j-driver";
import { driverOf, type Graph } from "./connect.ts";
import { isTransient, namingFailures } from "./errors.ts";
import { type KeptSayings, keepSayings, keptOf } from "./kept-sayings.ts";
import { emptyMirror } from "./live-mirror.ts";
import { plainMembers, toParameters } from "./plain-values.ts";
import type { Row } from "./read.ts";

/** What a transaction has done to the graph, as the database counts it. */
export interface Tally {
  readonly nodesCreated: number;
  readonly nodesDeleted: number;
  readonly edgesCreated: number;
  readonly edgesDeleted: number;
  readonly propertiesSet: number;
  /** Rows read to decide what to write. */
  readonly rowsRead: number;
}

type Parameters = Readonly<Record<string, unknown>>;

/** One write transaction. Statements are constants of this package; everything else travels as a parameter. */
export interface WriteTransaction {
  /** Rows that decide what to write. */
  read(cypher: string, parameters?: Parameters): Promise<readonly Row[]>;
  /** Writes to the graph, and returns how many rows it applied to where the statement says so as `written`. */
  write(cypher: string, parameters: Parameters): Promise<number>;
  /** Writes beside the graph (lane, submissions, receipts): not tallied. */
  note(cypher: string, parameters?: Parameters): Promise<readonly Row[]>;
  tally(): Tally;
  /** Has something done as soon as the database has committed this, and never if it does not. */
  onceCommitted(work: () => void): void;
  /** What this process has read through the same graph before. */
  readonly kept: KeptSayings;
}

/** A stopped process frees the lane after so many milliseconds at most. */
export const WRITE_TIMEOUT = 10_000;
/** Bulk work has the lane to itself, and statements that are planned for the first time take their time. */
export const BULK_TIMEOUT = 120_000;

/**
 * Runs the work in one write transaction. The driver runs it again after a transient failure, for 5 seconds at
 * most, so it must be a function of what it reads. Throws a CursusError.
 */
export function inWriteTransaction<T>(
  graph: Graph,
  work: (transaction: WriteTransaction) => Promise<T>,
  timeout: number = WRITE_TIMEOUT,
): Promise<T> {
  return namingFailures(async () => {
    const session = driverOf(graph).session({ defaultAccessMode: "WRITE" });
    let afterwards: (() => void)[] = [];
    const once = (tx: ManagedTransaction) => {
      afterwards = [];
      return work(tallied(tx, keptOf(graph), afterwards));
    };
    try {
      const result = await session.executeWrite(once, { timeout });
      for (const follow of afterwards) follow();
      return result;
    } catch (thrown) {
      // Whoever edits past this package leaves no mark: what does not fit the graph is read anew.
      if (!isTransient(thrown)) keptOf(graph).mirror = emptyMirror(null);
      throw thrown;
    } finally {
      await session.close();
    }
  });
}

/** A constraint that is made on a large graph reads all of it first. */
const SCHEMA_TIMEOUT = 3_600_000;

/** Runs one statement of its own, for schema commands, which allow no other work beside them. */
export async function runAlone(graph: Graph, cypher: string): Promise<readonly Row[]> {
  return namingFailures(async () => {
    const session = driverOf(graph).session({ defaultAccessMode: "WRITE" });
    try {
      const { records } = await session.run(cypher, {}, { timeout: SCHEMA_TIMEOUT });
      return records.map((record) => plainMembers(record.toObject()));
    } finally {
      await session.close();
    }
  });
}

/** The ways this package writes, over a transaction of the driver. */
export function tallied(
  tx: Pick<ManagedTransaction, "run">,
  kept: KeptSayings = keepSayings(),
  afterwards: (() => void)[] = [],
): WriteTransaction {
  const total = { ...NOTHING };
  return {
    read: async (cypher, parameters = {}) => {
      const { records } = await tx.run(cypher, toParameters(parameters));
      total.rowsRead += records.length;
      return records.map((record) => plainMembers(record.toObject()));
    },
    write: async (cypher, parameters) => {
      const { records, summary } = await tx.run(cypher, parameters);
      add(total, summary.counters.updates());
      return Number(records[0]?.get("written") ?? 0);
    },
    note: async (cypher, parameters = {}) => {
      const { records } = await tx.run(cypher, toParameters(parameters));
      return records.map((record) => plainMembers(record.toObject()));
    },
    tally: () => ({ ...total }),
    onceCommitted: (follow) => void afterwards.push(follow),
    kept,
  };
}

const NOTHING = {
  nodesCreated: 0,
  nodesDeleted: 0,
  edgesCreated: 0,
  edgesDeleted: 0,
  propertiesSet: 0,
  rowsRead: 0,
};

function add(total: typeof NOTHING, counters: Readonly<Record<string, number>>): void {
  total.nodesCreated += counters.nodesCreated ?? 0;
  total.nodesDeleted += counters.nodesDeleted ?? 0;
  total.edgesCreated += counters.relationshipsCreated ?? 0;
  total.edgesDeleted += counters.relationshipsDeleted ?? 0;
  total.propertiesSet += counters.propertiesSet ?? 0;
}
