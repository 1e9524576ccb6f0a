import { openGraph } from "@cursus/graph";
import { bucketKeys, openOriginals } from "@cursus/intake";
import { type Environment, type Logger, requiredVariable, runProgram, systemClock } from "@cursus/kernel";
import { startTraces } from "@cursus/traces";
import { startNotifier } from "./notify/start-notifier.ts";
import { FETCHING } from "./parts.ts";
import { startFetcher } from "./start-fetcher.ts";
import { webSettings } from "./web-settings.ts";

/** A stop that takes too long although nothing is lost by it. */
const STOP_DEADLINE_MS = 14_000;

/** Fetches, and tells webhooks of changes of hands, until told to stop (SIGTERM, SIGINT). */
async function run(environment: Environment, logger: Logger): Promise<number> {
  const { promise: stop, resolve } = Promise.withResolvers<void>();
  for (const signal of ["SIGTERM", "SIGINT"] as const) process.once(signal, () => resolve());
  const traces = await startTraces(process.env, logger);
  const graph = await openGraph({
    uri: requiredVariable(environment, "NEO4J_URI"),
    user: environment.NEO4J_USER,
    password: requiredVariable(environment, "NEO4J_PASSWORD"),
  });
  const common = {
    graph,
    redisUrl: requiredVariable(environment, "REDIS_URL"),
    prefix: environment.CURSUS_QUEUE_PREFIX,
    logger,
    clock: systemClock,
    web: webSettings(environment),
  };
  const fetcher = await startFetcher({
    ...common,
    originals: openOriginals(requiredVariable(environment, "CURSUS_ORIGINALS"), bucketKeys(process.env)),
    fetching: { ...FETCHING, maxChars: environment.CURSUS_MAX_ARTICLE_CHARS },
  });
  const notifier = await startNotifier(common);
  logger.info("fetching worker ready");
  await stop;
  setTimeout(() => process.exit(0), STOP_DEADLINE_MS).unref();
  await Promise.all([fetcher.close(), notifier.close()]);
  await graph.close();
  await traces.end();
  return 0;
}

runProgram("fetcher", run);
