import { CursusError } from "@cursus/kernel";
import neo4j, { type Record as Neo4jRecord, type Result, type Session } from "neo4j-driver";
import { driverOf, type Graph } from "./connect.ts";
import { namingFailures } from "./errors.ts";
import { plainMembers } from "./plain-values.ts";
import { reasonToRefuse } from "./query-plan.ts";
import type { Row } from "./read.ts";

export interface AnalystLimits {
  /** Longest time it may take, in milliseconds. */
  readonly timeoutMs: number;
  readonly maxRows: number;
  /** True for admins, who may also read keys, webhooks and the audit log. */
  readonly everything?: boolean;
}

export interface AnalystResult {
  readonly columns: readonly string[];
  readonly rows: readonly Row[];
  /** True where there are more rows than were asked for. */
  readonly truncated: boolean;
}

/**
 * Runs a query that somebody typed, and only if it reads the graph and nothing else: the server is asked for
 * its plan first, and the query then runs in a READ session, where the server itself refuses every write.
 * Throws QueryRefused with the reason: not a reading query, not Cypher, what only admins may read, or longer than it
 * may take.
 */
export async function runAnalystQuery(
  graph: Graph,
  cypher: string,
  limits: AnalystLimits,
): Promise<AnalystResult> {
  const { timeoutMs, maxRows } = limits;
  const session = driverOf(graph).session({ defaultAccessMode: "READ", fetchSize: maxRows + 1 });
  const work = namingFailures(() => refusingFaults(() => explainAndRun(session, cypher, limits))).finally(
    () => session.close(),
  );
  return withinDeadline(work, timeoutMs + GRACE_MS);
}

/** The server ends a query at its time, but looks at the clock between rows only: one expression may hold it up. */
const GRACE_MS = 3_000;

async function withinDeadline<T>(work: Promise<T>, ms: number): Promise<T> {
  const late = Promise.withResolvers<never>();
  const refused = new CursusError("QueryRefused", "the query takes longer than it may");
  const timer = setTimeout(() => late.reject(refused), ms);
  try {
    return await Promise.race([work, late.promise]);
  } finally {
    clearTimeout(timer);
    work.catch(() => undefined);
  }
}

const EXPLAIN = "EXPLAIN ";

async function explainAndRun(
  session: Session,
  cypher: string,
  { timeoutMs: timeout, maxRows, everything = false }: AnalystLimits,
): Promise<AnalystResult> {
  const { summary } = await session.run(EXPLAIN + cypher, {}, { timeout });
  const reason = reasonToRefuse(summary, { cypher, everything });
  if (reason !== null) throw new CursusError("QueryRefused", `the query was not run: ${reason}`);
  return firstRows(session.run(cypher, {}, { timeout }), maxRows);
}

async function firstRows(result: Result, maxRows: number): Promise<AnalystResult> {
  const columns = await result.keys();
  const rows: Row[] = [];
  for await (const record of result as AsyncIterable<Neo4jRecord>) {
    if (rows.length === maxRows) return { columns, rows, truncated: true };
    rows.push(plainMembers(record.toObject()));
  }
  return { columns, rows, truncated: false };
}

/** What the server has against the query is the asker's to mend; that it cannot be reached is not. */
async function refusingFaults<T>(work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (thrown) {
    if (thrown instanceof neo4j.Neo4jError && isQuerysFault(thrown.code)) {
      throw new CursusError("QueryRefused", faultWords(thrown.message), { cause: thrown });
    }
    throw thrown;
  }
}

function isQuerysFault(code: string): boolean {
  const faults = ["Neo.ClientError.Statement.", "Neo.ClientError.Transaction.", "Neo.ClientError.Procedure."];
  const limits = ["TransactionTimedOut", "MemoryPoolOutOfMemory", "TransactionOutOfMemory"];
  return faults.some((fault) => code.startsWith(fault)) || limits.some((limit) => code.includes(limit));
}

/** What the server has against a query, in its own first sentence, with the place in the query as it was typed. */
export function faultWords(message: string): string {
  return asTyped(withoutList(firstLine(message)));
}

/** A misspelt word is answered with all words that could stand in its place: in Cypher some forty. */
const EXPECTED = /: expected (.*?)(?= \(line \d+, column |$)/;
const FEW = 8;

function withoutList(message: string): string {
  return message.replace(EXPECTED, (found, list: string) =>
    list.split(/, | or /).length <= FEW ? found : "",
  );
}

/** The server counts from the EXPLAIN that was put before the query; who typed it counts from its own beginning. */
function asTyped(message: string): string {
  return message.replace(
    /\(line (\d+), column (\d+) \(offset: (\d+)\)\)/g,
    (_, line: string, column: string, offset: string) => {
      const moved = line === "1" ? Math.max(Number(column) - EXPLAIN.length, 1) : Number(column);
      return `(line ${line}, column ${moved} (offset: ${Math.max(Number(offset) - EXPLAIN.length, 0)}))`;
    },
  );
}

function firstLine(message: string): string {
  return message.split("\n")[0] ?? message;
}
