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
  /**
   * Waits for a turn at a host, and begins a request there: answers at which moment, by Redis's clock. Throws Postponed
   * where that takes long, and the signal's reason.
   */
  await(host: string, pace: HostPace): Promise<number>;
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
  const pause = async (ms: number): Promise<void> => {
    if (ms > 0) await sleep(ms, undefined, { signal }).catch(() => signal.throwIfAborted());
  };
  const comeBack = (host: string, ms: number): Postponed => new Postponed(ms, [...waitedFor, ...asked, host]);

  const standInLine = async (host: string, pace: HostPace): Promise<void> => {
    if (waitedFor.delete(host)) return;
    const ms = await turns.reserve(host, pace.delayMs);
    // Another request of the same page, such as after a redirect, stands in line no more: the line gives way to it.
    if (asked.has(host)) return;
    if (ms >= SHORT_WAIT_MS) throw comeBack(host, ms);
    await pause(ms);
  };

  const enter = async (host: string, pace: HostPace): Promise<number> => {
    for (let waited = 0; ; ) {
      const entry = await turns.enter(host, pace, member);
      if (typeof entry === "object" && "at" in entry) return entry.at;
      const ms = entry === "busy" ? pace.delayMs : entry.waitMs;
      waited += ms;
      if ((entry === "busy" || waited >= SHORT_WAIT_MS) && !asked.has(host))
        throw comeBack(host, Math.max(await turns.reserve(host, pace.delayMs), pace.delayMs));
      await pause(Math.max(ms, 1));
    }
  };

  return {
    await: async (host, pace) => {
      await standInLine(host, pace);
      const at = await enter(host, pace);
      asked.add(host);
      return at;
    },
    release: async () => {
      for (const host of asked) await turns.leave(host, member).catch(() => undefined);
    },
  };
}
