import { webSettings } from "@cursus/fetcher";
import { CursusError } from "@cursus/kernel";
import { openFetchQueue, openNoticeQueue } from "@cursus/queue";
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
  const queues = {
    redisUrl: parts.addresses.redis.url,
    prefix: context.environment.CURSUS_QUEUE_PREFIX,
    logger: context.logger,
  };
  const fetches = await openFetchQueue(queues);
  const queue = await openNoticeQueue(queues);
  const closeQueues = () => Promise.all([fetches.close(), queue.close()]);
  const notices = { queue, policy: webSettings(context.environment).policy };
  const api = await listen(context, { ...parts, fetches, notices }, where).catch(async (thrown: unknown) => {
    await closeQueues();
    throw thrown;
  });
  const running = startWorkerProcesses(context, parts.addresses, { count: workers, onUnfit });
  try {
    onServing(servedAddresses(api.address, parts.addresses));
    const reason = await Promise.race([interrupted(signal), unfit]);
    if (reason instanceof CursusError) throw reason;
  } finally {
    await Promise.all([api.close(), running.close()]);
    await closeQueues();
  }
}
