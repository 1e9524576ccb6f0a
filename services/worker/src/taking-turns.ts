import { setImmediate as nextTurn } from "node:timers/promises";

/**
 * The same work, one at a time. Reading keeps the processor busy; between two articles timers get their turn,
 * so that the locks of all jobs in hand are renewed in time.
 */
export function takingTurns<Input, Output>(
  work: (input: Input) => Promise<Output>,
): (input: Input, signal: AbortSignal) => Promise<Output> {
  let last: Promise<unknown> = Promise.resolve();
  return (input, signal) => {
    const mine = last.then(async () => {
      await nextTurn();
      signal.throwIfAborted();
      return work(input);
    });
    last = mine.catch(() => undefined);
    return mine;
  };
}
