import { setTimeout as sleep } from "node:timers/promises";
import { createFetcher, type FetchSettings } from "@cursus/fetch";
import type { Graph } from "@cursus/graph";
import { type Clock, type Logger, toCursusError } from "@cursus/kernel";
import { openNoticeQueue, type QueuePolicy, startNoticeConsumer } from "@cursus/queue";
import { deliverNotice } from "./deliver-notice.ts";
import { type QueueingParts, queueChanges } from "./queue-changes.ts";

export interface NotifierSettings {
  readonly graph: Graph;
  readonly redisUrl: string;
  /** Names this installation's keys in Redis. */
  readonly prefix: string;
  readonly logger: Logger;
  readonly clock: Clock;
  /** The client's, such as servers that may be sent to although they are no public ones. */
  readonly web: FetchSettings;
  readonly policy?: Partial<QueuePolicy>;
}

export interface RunningNotifier {
  /** Looks no more, ends the deliveries under way, and closes; 20 s at most. */
  close(): Promise<void>;
}

/** Deliveries under way at one time. */
const CONCURRENCY = 8;
const DELIVERY_MS = 15_000;
const CLOSE_DEADLINE_MS = 10_000;
const LOOK_EVERY_MS = 1_000;
/** To look at a large journal takes long: so many times as long it is let alone then. */
const REST = 2;

/**
 * Tells webhooks of changes of hands until closed: looks every second whether the journal has grown, queues what each is to
 * be told, and delivers it. Throws QueueUnreachable or QueueTimeout where Redis is not there.
 */
export async function startNotifier(settings: NotifierSettings): Promise<RunningNotifier> {
  const { graph, redisUrl, prefix, logger, clock, web } = settings;
  const policy = settings.policy === undefined ? {} : { policy: settings.policy };
  const notices = await openNoticeQueue({ redisUrl, prefix, logger, ...policy });
  const fetcher = createFetcher({ ...web, limits: { totalMs: DELIVERY_MS, ...web.limits } });
  const consumer = await startNoticeConsumer({
    redisUrl,
    prefix,
    logger,
    concurrency: CONCURRENCY,
    ...policy,
    handle: (notice, closing) => deliverNotice({ graph, fetcher, clock }, notice, closing),
  });
  const closing = new AbortController();
  const watching = watchJournal({ graph, notices, clock }, logger, closing.signal);
  return {
    close: async () => {
      closing.abort();
      // A look at a large journal may take longer: what it has queued stays queued, and is looked at again.
      await Promise.race([watching, sleep(CLOSE_DEADLINE_MS, undefined, { ref: false })]);
      await consumer.close(CLOSE_DEADLINE_MS);
      await fetcher.close();
      await notices.close();
    },
  };
}

/** What goes wrong is told once, and tried again: the servers may be away. */
async function watchJournal(parts: QueueingParts, logger: Logger, closing: AbortSignal): Promise<void> {
  let seen: number | null = null;
  let told = "";
  while (!closing.aborted) {
    const began = performance.now();
    try {
      seen = await queueChanges(parts, seen);
      told = "";
    } catch (thrown) {
      const { code, message } = toCursusError(thrown);
      if (code !== told) logger.warn({ code, reason: message }, "changes could not be queued");
      told = code;
    }
    const rest = Math.max(LOOK_EVERY_MS, REST * (performance.now() - began));
    await sleep(rest, undefined, { signal: closing }).catch(() => undefined);
  }
}
