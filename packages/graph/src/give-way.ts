import type { Graph } from "./connect.ts";

/** How long a commit may wait for us, and how often it is looked whether one does, in milliseconds. */
const PATIENCE = 2_000;
const INTERVAL = 250;

/** Whoever waits for a lock that another transaction holds. */
const WAITING = `
SHOW TRANSACTIONS YIELD transactionId, status WHERE status STARTS WITH 'Blocked by'
RETURN transactionId AS id`;

export interface Watch {
  /** True once somebody had waited too long. */
  gaveWay(): boolean;
  end(): void;
}

/**
 * Looks again and again whether a transaction waits for a lock, as commits do while the lane is held, and calls
 * `stop` once one has waited for two seconds. A look that fails is no reason to stop.
 */
export function giveWay(graph: Graph, stop: () => Promise<void>): Watch {
  let gaveWay = false;
  let ended = false;
  let waiting: ReadonlyMap<string, number> = new Map();
  const look = async (): Promise<void> => {
    const now = performance.now();
    const rows = await graph.read(WAITING).catch(() => []);
    waiting = new Map(rows.map(({ id }) => [String(id), waiting.get(String(id)) ?? now]));
    if (ended || ![...waiting.values()].some((since) => now - since >= PATIENCE)) return;
    gaveWay = true;
    await stop();
  };
  let looking = Promise.resolve();
  const timer = setInterval(() => {
    looking = looking.then(() => (gaveWay || ended ? undefined : look().catch(() => undefined)));
  }, INTERVAL);
  timer.unref();
  return {
    gaveWay: () => gaveWay,
    end: () => {
      ended = true;
      clearInterval(timer);
    },
  };
}
