import type { Driver, QueryResult } from "neo4j-driver";
import { namingFailures } from "./errors.ts";
import { plainMembers, toParameters } from "./plain-values.ts";

/** A row of a result: plain values, nodes as `{ labels, properties }`, days as ISO strings. */
export type Row = Readonly<Record<string, unknown>>;

/** The read side, all that questions need. */
export interface GraphReader {
  /**
   * Runs one reading statement in a READ session; a writing one fails with GraphFailed. User input belongs in
   * the parameters, never in the statement.
   */
  read(cypher: string, parameters?: Readonly<Record<string, unknown>>): Promise<readonly Row[]>;
}

/** Longest time one reading transaction may take, in milliseconds. */
const READ_TIMEOUT = 30_000;

export function readRows(
  driver: Driver,
  cypher: string,
  parameters: Readonly<Record<string, unknown>> = {},
): Promise<readonly Row[]> {
  return namingFailures(async () => {
    const session = driver.session({ defaultAccessMode: "READ" });
    try {
      return rowsOf(
        await session.executeRead((tx) => tx.run(cypher, toParameters(parameters)), {
          timeout: READ_TIMEOUT,
        }),
      );
    } finally {
      await session.close();
    }
  });
}

/** The rows of a result, in plain values. */
export function rowsOf({ records }: Pick<QueryResult, "records">): readonly Row[] {
  return records.map((record) => plainMembers(record.toObject()));
}
