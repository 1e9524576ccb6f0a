import { CursusError } from "@cursus/kernel";
import { openFetchQueue } from "@cursus/queue";
import type { Context } from "../context.ts";
import { interrupted } from "../interrupt.ts";
import type { Parts } from "../parts.ts";
import { type ServedAddresses, servedAddresses } from "./addresses.ts";
import { type ListenOptions, listen } from "./listen.ts";
import { startWorkerProcesses } from "./worker-processes.ts";

export interface ServeOptions extends ListenOptions {
  readonly workers: number;
  /** Ends the serving. */
  readonly signal: AbortSignal;
}

/**
 * Serves the page and keeps workers running until the signal; tells the addresses once they answer. Throws
 * PortTaken, or SettingsUnsafe where no worker can work.
 */
export async function serveUntil(
  context: Context,
  parts: Parts,
  { workers, signal, ...where }: ServeOptions,
  onServing: (addresses: ServedAddresses) => void,
): Promise<void> {
  const { promise: unfit, resolve: onUnfit } = Promise.withResolvers<CursusError>();
  const fetches = await openFetchQueue({
    redisUrl: parts.addresses.redis.url,
    prefix: context.environment.CURSUS_QUEUE_PREFIX,
    logger: context.logger,
  });
  const api = await listen(context, { ...parts, fetches }, where).catch(async (thrown: unknown) => {
    await fetches.close();
    throw thrown;
  });
  const running = startWorkerProcesses(context, parts.addresses, { count: workers, onUnfit });
  try {
    onServing(servedAddresses(api.address, parts.addresses));
    const reason = await Promise.race([interrupted(signal), unfit]);
    if (reason instanceof CursusError) throw reason;
  } finally {
    await Promise.all([api.close(), running.close()]);
    await fetches.close();
  }
}
