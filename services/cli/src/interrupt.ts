import { CursusError } from "@cursus/kernel";
import type { Context } from "./context.ts";

/** A wish to stop, from Ctrl-C or the system. */
export interface Interrupt {
  readonly signal: AbortSignal;
  readonly release: () => void;
}

const SIGNALS = ["SIGINT", "SIGTERM", "SIGHUP"] as const;

/** Two signals within this time are one: a terminal sends its own to the launcher too, which passes it on. */
const ONE_WISH_MS = 1_000;

const FORCED_EXIT = 130;

/**
 * The first signal asks for a graceful stop (the reason is an Interrupted error), which is told at once; one that comes
 * at least a second later ends the process at once.
 */
export function listenForInterrupt(tellStop: () => void = () => undefined): Interrupt {
  const controller = new AbortController();
  const onSignal = debounced({
    now: () => performance.now(),
    first: () => {
      tellStop();
      controller.abort(stopped());
    },
    forced: () => process.exit(FORCED_EXIT),
  });
  for (const name of SIGNALS) process.on(name, onSignal);
  return {
    signal: controller.signal,
    release: () => {
      for (const name of SIGNALS) process.off(name, onSignal);
    },
  };
}

/** Tells on standard error what a stop waits for while articles are taken in. */
export function tellStopOfWork({ terminal, json }: Pick<Context, "terminal" | "json">): () => void {
  return () => {
    if (!json) terminal.note(STOPPING);
  };
}

const STOPPING =
  "stopping within seconds: what is being recorded is finished or goes back to the queue, where the rest stays";

function stopped(): CursusError {
  return new CursusError("Interrupted", "stopped", {
    advice: "What was accepted is kept; run it again to go on.",
  });
}

interface Debouncing {
  readonly now: () => number;
  readonly first: () => void;
  readonly forced: () => void;
}

export function debounced({ now, first, forced }: Debouncing): () => void {
  let firstAt: number | undefined;
  return () => {
    if (firstAt === undefined) {
      firstAt = now();
      first();
    } else if (now() - firstAt >= ONE_WISH_MS) forced();
  };
}

/** Resolves when the signal is given. */
export function interrupted(signal: AbortSignal): Promise<void> {
  if (signal.aborted) return Promise.resolve();
  return new Promise((resolve) => signal.addEventListener("abort", () => resolve(), { once: true }));
}
