/** The part of `process` that tells when to stop. */
export interface SignalSource {
  on(signal: "SIGTERM" | "SIGINT", listener: () => void): unknown;
}

const SIGNALS = ["SIGTERM", "SIGINT"] as const;

/** Resolves at the first signal to stop; the second one means now. */
export function stopRequest(source: SignalSource, forceExit: () => void): Promise<null> {
  const { promise, resolve } = Promise.withResolvers<null>();
  let asked = false;
  for (const signal of SIGNALS) {
    source.on(signal, () => {
      if (asked) forceExit();
      asked = true;
      resolve(null);
    });
  }
  return promise;
}
