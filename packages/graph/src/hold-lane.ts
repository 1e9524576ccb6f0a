import { driverOf, type Graph } from "./connect.ts";
import { namingFailures } from "./errors.ts";

/** How long the lane may be held, in milliseconds, where the whole record is gone through. */
const HOLD_TIMEOUT = 3_600_000;

const LOCK = "MATCH (lane:Lane {id: 'lane'}) SET lane.id = 'lane'";

/**
 * Runs work while no commit can: the lane stays locked by a transaction of its own, and is free as soon as this
 * process ends, however it ends. Commits that wait too long are tried again by their queue. The lane's own
 * properties can be set only by `atEnd`, in that transaction.
 */
export async function holdingLane<T>(
  graph: Graph,
  work: () => Promise<T>,
  atEnd: string = LOCK,
  parameters: Readonly<Record<string, unknown>> = {},
): Promise<T> {
  const session = driverOf(graph).session({ defaultAccessMode: "WRITE" });
  try {
    const transaction = await namingFailures(() => session.beginTransaction({ timeout: HOLD_TIMEOUT }));
    await namingFailures(() => transaction.run(LOCK));
    const result = await work();
    await namingFailures(() => transaction.run(atEnd, parameters));
    await namingFailures(() => transaction.commit());
    return result;
  } finally {
    // Rolls back what was not committed.
    await session.close();
  }
}

/** Holds the lane until the answer is called, for work that gives its outcome bit by bit. */
export async function holdLane(graph: Graph): Promise<() => Promise<void>> {
  const session = driverOf(graph).session({ defaultAccessMode: "WRITE" });
  const transaction = await namingFailures(() => session.beginTransaction({ timeout: HOLD_TIMEOUT }));
  await namingFailures(() => transaction.run(LOCK));
  return async () => {
    await transaction.rollback();
    await session.close();
  };
}
