import type { Result } from "neo4j-driver";
import { boundTransaction, driverOf, type Graph } from "./connect.ts";
import { namingFailures } from "./errors.ts";
import { plainMembers, toParameters } from "./plain-values.ts";
import type { Row } from "./read.ts";

/** How long one streamed statement may take, in milliseconds: the reader sets the pace. */
const STREAM_TIMEOUT = 600_000;

/** Rows at a time that the driver asks the server for. */
const FETCH_SIZE = 500;

/**
 * Reads one statement row by row, without holding them all. Not run again after a failure, because rows have
 * been given out by then. Throws a CursusError.
 */
export async function* streamRows(
  graph: Graph,
  cypher: string,
  parameters: Readonly<Record<string, unknown>> = {},
): AsyncGenerator<Row> {
  const bound = boundTransaction(graph);
  if (bound !== undefined) return yield* rowByRow(bound.run(cypher, toParameters(parameters)));
  const session = driverOf(graph).session({ defaultAccessMode: "READ", fetchSize: FETCH_SIZE });
  try {
    yield* rowByRow(session.run(cypher, toParameters(parameters), { timeout: STREAM_TIMEOUT }));
  } finally {
    await session.close();
  }
}

async function* rowByRow(result: Result): AsyncGenerator<Row> {
  const records = result[Symbol.asyncIterator]();
  for (;;) {
    const step = await namingFailures(() => records.next());
    if (step.done === true) return;
    yield plainMembers(step.value.toObject());
  }
}
