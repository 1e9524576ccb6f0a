import type { RunningApi } from "@cursus/api";
import { toCursusError } from "@cursus/kernel";

/** Starts at the usual port; where another process has it, at a free one, and tells in one line which that is. */
export async function usualOrFree(
  startAt: (port: number) => Promise<RunningApi>,
  usual: number,
  tell: (line: string) => void,
): Promise<RunningApi> {
  try {
    return await startAt(usual);
  } catch (thrown) {
    const taken = toCursusError(thrown);
    if (taken.code !== "PortTaken") throw thrown;
    const running = await startAt(0);
    tell(`cursus: ${taken.message}; this one serves at ${running.address} instead. [${taken.code}]`);
    return running;
  }
}
