import { setTimeout as sleep } from "node:timers/promises";
import type { HostPace, HostTurns } from "./host-turns.ts";

/** A turn is waited for in place when it comes so soon, in milliseconds; else the job goes back to the queue. */
const SHORT_WAIT_MS = 2_000;

/** Says that a job is to come again so much later, in milliseconds, without having failed. */
export class Postponed extends Error {
  readonly delayMs: number;
  /** The hosts at which it then need not wait for a turn. */
  readonly turns: readonly string[];

  constructor(delayMs: number, turns: readonly string[]) {
    super(`to be tried in ${delayMs} ms`);
    this.name = "Postponed";
    this.delayMs = delayMs;
    this.turns = turns;
  }
}

export interface HeldTurns {
  /** Waits for a turn at a host, and begins a request there. Throws Postponed where that takes long, and the signal's reason. */
  await(host: string, pace: HostPace): Promise<void>;
  /** Says that every request that was begun is over. */
  release(): Promise<void>;
}

/**
 * The turns of one job, some of which it has waited for in the queue (`held`). A job that goes back for a turn keeps
 * those that it has had: it has to ask the same hosts again before it comes to where it was, and would never get there
 * if it had to stand in each line anew.
 */
export function heldTurns(
  turns: HostTurns,
  { member, held }: { readonly member: string; readonly held: readonly string[] },
  signal: AbortSignal,
): HeldTurns {
  const waitedFor = new Set(held);
  const asked = new Set<string>();
  const wait = async (host: string, pace: HostPace): Promise<void> => {
    const ms = await turns.reserve(host, pace.delayMs);
    // Another request of the same page, such as after a redirect, stands in line no more: it keeps its distance.
    const mine = asked.has(host) ? Math.min(ms, pace.delayMs) : ms;
    if (mine >= SHORT_WAIT_MS && !asked.has(host)) throw new Postponed(mine, [...waitedFor, ...asked, host]);
    if (mine > 0) await sleep(mine, undefined, { signal }).catch(() => signal.throwIfAborted());
  };
  return {
    await: async (host, pace) => {
      if (!waitedFor.delete(host)) await wait(host, pace);
      if (!(await turns.enter(host, pace.most, member))) {
        const ms = await turns.reserve(host, pace.delayMs);
        throw new Postponed(Math.max(ms, pace.delayMs), [...waitedFor, ...asked, host]);
      }
      asked.add(host);
    },
    release: async () => {
      for (const host of asked) await turns.leave(host, member).catch(() => undefined);
    },
  };
}
