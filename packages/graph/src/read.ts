import {
  type Driver,
  isRetryableError,
  type ManagedTransaction,
  type QueryResult,
  type Session,
} from "neo4j-driver";
import { namingFailures } from "./errors.ts";
import { plainMembers, toParameters } from "./plain-values.ts";

/** A row of a result: plain values, nodes as `{ labels, properties }`, days as ISO strings. */
export type Row = Readonly<Record<string, unknown>>;

/** What reads one statement at a time: a graph, or a transaction of one. */
export interface StatementReader {
  /**
   * Runs one reading statement in a READ session; a writing one fails with GraphFailed. User input belongs in
   * the parameters, never in the statement.
   */
  read(cypher: string, parameters?: Readonly<Record<string, unknown>>): Promise<readonly Row[]>;
}

/** The read side, all that questions need. */
export interface GraphReader extends StatementReader {
  /**
   * Runs work whose statements belong to one answer in one transaction: each of its own would cost a beginning and
   * an end. The work is run again after a transient failure, so it must be a function of what it reads.
   */
  together<T>(work: (reader: GraphReader) => Promise<T>): Promise<T>;
}

/** Longest time one statement that reads may take, and all those of one answer, in milliseconds. */
const READ_TIMEOUT = 30_000;
const ANSWER_TIMEOUT = 60_000;

/** As `GraphReader.together` promises. What the work itself throws, it throws. */
export function readTogether<T>(driver: Driver, work: Work<T>): Promise<T> {
  return readIn(driver, ANSWER_TIMEOUT, work);
}

type Work<T> = (reader: GraphReader) => Promise<T>;

/**
 * Does the work in a transaction whose beginning goes out with its first statement, and whose end nobody waits for:
 * what was only read needs no commit. After a transient failure the driver tries it again in the way of its own.
 */
function readIn<T>(driver: Driver, timeout: number, work: Work<T>): Promise<T> {
  return namingFailures(async () => {
    try {
      return await inSession(driver, (session) => work(readerIn(session.beginTransaction({ timeout }))));
    } catch (thrown) {
      if (!isRetryableError(thrown)) throw thrown;
      return await inSession(driver, (session) =>
        session.executeRead((transaction) => work(readerIn(transaction)), { timeout }),
      );
    }
  });
}

async function inSession<T>(driver: Driver, work: (session: Session) => Promise<T>): Promise<T> {
  const session = driver.session({ defaultAccessMode: "READ" });
  try {
    return await work(session);
  } finally {
    session.close().catch(() => undefined);
  }
}

/** A reader whose statements all run in this transaction. */
function readerIn(transaction: Pick<ManagedTransaction, "run">): GraphReader {
  const reader: GraphReader = {
    read: async (cypher, parameters = {}) => rowsOf(await transaction.run(cypher, toParameters(parameters))),
    together: (work) => work(reader),
  };
  return reader;
}

export function readRows(
  driver: Driver,
  cypher: string,
  parameters: Readonly<Record<string, unknown>> = {},
): Promise<readonly Row[]> {
  return readIn(driver, READ_TIMEOUT, (reader) => reader.read(cypher, parameters));
}

/** The rows of a result, in plain values. */
export function rowsOf({ records }: Pick<QueryResult, "records">): readonly Row[] {
  return records.map((record) => plainMembers(record.toObject()));
}
