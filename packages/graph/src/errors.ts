import { CursusError } from "@cursus/kernel";
import neo4j, { isRetryableError, type Neo4jError } from "neo4j-driver";

const UNREACHABLE = new Set([neo4j.error.SERVICE_UNAVAILABLE, neo4j.error.SESSION_EXPIRED]);

function isNeo4jError(thrown: unknown): thrown is Neo4jError {
  return thrown instanceof neo4j.Neo4jError;
}

/** A transaction that ran into its limit, in work or in waiting for the lane, or that was ended with the server. */
const ENDED = /TransactionTimedOut|LockClientStopped|Transaction\.Terminated/;

/** True where the same may go well another time: nothing is wrong with what was asked. */
export const isTransient = (thrown: unknown): boolean =>
  isNeo4jError(thrown) && (isRetryableError(thrown) || ENDED.test(thrown.code));

/**
 * Names a failure of Neo4j. To be called after a transaction has ended, never in its callback: the driver
 * retries its own errors only, and a wrapped one is final to it.
 */
export function toGraphError(thrown: unknown): unknown {
  if (!isNeo4jError(thrown)) return thrown;
  const { code, message } = thrown;
  if (UNREACHABLE.has(code as never)) return unreachable(message, thrown);
  if (code.startsWith("Neo.ClientError.Security.")) return refusedLogin(message, thrown);
  if (isTransient(thrown)) {
    return new CursusError("GraphTransient", `Neo4j is busy: ${message}`, { cause: thrown });
  }
  if (message.includes("acquisition timed out")) return unreachable(message, thrown);
  return new CursusError("GraphFailed", `Neo4j refused: ${message}`, { cause: thrown });
}

function unreachable(message: string, cause: unknown): CursusError {
  const [firstLine] = message.split("\n");
  return new CursusError("GraphUnreachable", `Neo4j does not answer: ${firstLine}`, {
    cause,
    advice: "Start it with `npm start`, or set NEO4J_URI.",
  });
}

function refusedLogin(message: string, cause: unknown): CursusError {
  return new CursusError("EnvironmentInvalid", `Neo4j refused the login: ${message}`, {
    cause,
    advice: "Set NEO4J_USER and NEO4J_PASSWORD.",
  });
}

/** Runs one piece of work with Neo4j; what it throws is a CursusError wherever Neo4j was the cause. */
export async function namingFailures<T>(work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (thrown) {
    throw toGraphError(thrown);
  }
}
