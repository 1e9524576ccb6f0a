import { setTimeout as sleep } from "node:timers/promises";
import type { HostPace, HostTurns } from "./host-turns.ts";

/** A turn is waited for in place when it comes so soon, in milliseconds; else the job goes back to the queue. */
const SHORT_WAIT_MS = 2_000;
/** And comes again so much later where the host is as busy as it may be. */
const BUSY_WAIT_MS = 3_000;

/** Says that a job is to come again so much later, in milliseconds, without having failed. */
export class Postponed extends Error {
  readonly delayMs: number;
  /** The host at which it then has its turn; null where it has to ask again. */
  readonly turn: string | null;

  constructor(delayMs: number, turn: string | null) {
    super(`to be tried in ${delayMs} ms`);
    this.name = "Postponed";
    this.delayMs = delayMs;
    this.turn = turn;
  }
}

/** Waits for a turn at a host. Throws Postponed where that takes long, and the signal's reason. */
export async function awaitTurn(
  turns: HostTurns,
  request: { readonly host: string; readonly pace: HostPace; readonly member: string },
  signal: AbortSignal,
): Promise<void> {
  const wait = await turns.reserve(request.host, request.pace, request.member);
  if (wait === null) throw new Postponed(BUSY_WAIT_MS, null);
  if (wait >= SHORT_WAIT_MS) throw new Postponed(wait, request.host);
  if (wait > 0) await sleep(wait, undefined, { signal }).catch(() => signal.throwIfAborted());
}
