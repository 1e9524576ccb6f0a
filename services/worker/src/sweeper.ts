import { setTimeout as sleep } from "node:timers/promises";
import { type Clock, type Logger, toCursusError } from "@cursus/kernel";
import { type ArticleJob, type ArticleQueue, type DeadLetter, isOutage } from "@cursus/queue";

export interface SweepSettings {
  /** The accepted versions without a receipt. */
  readonly unrecorded: () => Promise<readonly string[]>;
  readonly load: (version: string) => Promise<ArticleJob>;
  readonly queue: ArticleQueue;
  readonly clock: Clock;
}

/**
 * Queues every accepted version that has no receipt and is not in the queue, so that Redis may lose all it
 * has. What was given up stays so, unless the reason was an outage. Answers with the number of the queued.
 */
export async function sweep(settings: SweepSettings): Promise<number> {
  let queued = 0;
  for (const version of await settings.unrecorded()) if (await requeue(settings, version)) queued += 1;
  return queued;
}

async function requeue(settings: SweepSettings, version: string): Promise<boolean> {
  if (!(await isForgotten(settings, version))) return false;
  return (await settings.queue.enqueue(await settings.load(version))) === "queued";
}

/** Completed without a receipt: the graph was set back to an earlier state. */
async function isForgotten({ queue, clock }: SweepSettings, version: string): Promise<boolean> {
  const state = await queue.stateOf(version);
  if (state === "absent" || state === "completed") return true;
  if (state !== "failed") return false;
  const letter = await queue.deadLetter(version);
  return letter !== null && deservesAnother(letter, clock());
}

/** A database may be busy for long, while its record is rebuilt; what it is too slow for must not come at once. */
const REST_AFTER_BUSY_MS = 10 * 60_000;

/** True where the reason for giving up has passed, or may have. */
export function deservesAnother(
  { code, failedAt }: Pick<DeadLetter, "code" | "failedAt">,
  now: Date,
): boolean {
  if (isOutage(code)) return true;
  const rested = failedAt !== null && now.getTime() - Date.parse(failedAt) > REST_AFTER_BUSY_MS;
  return code === "GraphTransient" && rested;
}

export interface Sweeper {
  /** Ends after the round under way. */
  close(): Promise<void>;
}

/** Sweeps at once and then at every interval, until closed; a round that fails is told and tried again. */
export function startSweeper(settings: SweepSettings, everyMs: number, logger: Logger): Sweeper {
  const closing = new AbortController();
  const rounds = sweepRounds(closing.signal, settings, everyMs, logger);
  return {
    close: () => {
      closing.abort();
      return rounds;
    },
  };
}

async function sweepRounds(
  closing: AbortSignal,
  settings: SweepSettings,
  everyMs: number,
  logger: Logger,
): Promise<void> {
  while (!closing.aborted) {
    try {
      const queued = await sweep(settings);
      if (queued > 0) logger.warn({ queued }, "accepted articles were not in the queue");
    } catch (error) {
      logger.error({ reason: toCursusError(error).message }, "sweep failed");
    }
    await sleep(everyMs, undefined, { signal: closing }).catch(() => undefined);
  }
}
