import { type ChildProcess, fork } from "node:child_process";
import { subscribe } from "node:diagnostics_channel";
import { once } from "node:events";
import { isIPv6, type Socket } from "node:net";
import { fileURLToPath } from "node:url";
import { type ApiParts, startApi } from "@cursus/api";
import { PUBLIC_WEB } from "@cursus/fetch";
import { createLogger, readEnvironment } from "@cursus/kernel";
import { openArticleQueue, openFetchQueue, openNoticeQueue } from "@cursus/queue";
import { testApiParts } from "../../tests/harness/api-parts.ts";
import type { SamplesOnRecord } from "./samples-on-record.ts";

const WORKER = fileURLToPath(import.meta.resolve("@cursus/worker/main"));

/** The API over the samples, on this machine alone, and a worker that reads what is handed in. */
export interface ServedSamples {
  readonly address: string;
  /** Addresses beyond this machine to which the server tried to connect: there should be none. */
  readonly dialled: ReadonlySet<string>;
  close(): Promise<void>;
}

/**
 * What is asked to be fetched or told to a webhook is kept in its queue, and stays there: nothing runs that would
 * carry it out.
 */
export async function serveSamples({ graph, variables, addresses }: SamplesOnRecord): Promise<ServedSamples> {
  const { CURSUS_QUEUE_PREFIX: prefix } = readEnvironment(variables);
  const redis = { redisUrl: addresses.redis.url, prefix };
  const [queue, fetches, notices] = await Promise.all([
    openArticleQueue(redis),
    openFetchQueue(redis),
    openNoticeQueue(redis),
  ]);
  const dialled = watchDialling();
  const parts: Partial<ApiParts> = {
    fetches,
    notices: { queue: notices, policy: PUBLIC_WEB },
    logger: createLogger("api", "error"),
  };
  const api = await startApi(testApiParts({ graph, queue }, parts), 0);
  const worker = startWorker({ variables, addresses });
  const close = async (): Promise<void> => {
    await Promise.all([api.close(), ended(worker)]);
    await Promise.all([queue.close(), fetches.close(), notices.close()]);
  };
  return { address: api.address, dialled, close };
}

function startWorker({ variables, addresses }: Pick<SamplesOnRecord, "variables" | "addresses">) {
  const { uri, user, password } = addresses.neo4j;
  return fork(WORKER, [], {
    stdio: ["ignore", "ignore", "inherit", "ipc"],
    execArgv: ["--disable-warning=ExperimentalWarning"],
    env: {
      ...variables,
      NEO4J_URI: uri,
      NEO4J_USER: user,
      NEO4J_PASSWORD: password,
      REDIS_URL: addresses.redis.url,
      CURSUS_LOG_LEVEL: "error",
    },
  });
}

async function ended(worker: ChildProcess): Promise<void> {
  if (worker.exitCode !== null) return;
  worker.kill("SIGTERM");
  await once(worker, "exit");
}

/** Notes each address beyond this machine to which this process opens a connection from now on. */
function watchDialling(): ReadonlySet<string> {
  const dialled = new Set<string>();
  subscribe("net.client.socket", (message) => {
    const { socket } = message as { readonly socket: Socket };
    socket.on("connectionAttempt", (address: string) => {
      if (!isLoopback(address)) dialled.add(address);
    });
  });
  return dialled;
}

const isLoopback = (address: string): boolean =>
  isIPv6(address) ? address === "::1" || address.startsWith("::ffff:127.") : address.startsWith("127.");
