import { openGraph } from "@cursus/graph";
import { bucketKeys, openOriginals } from "@cursus/intake";
import {
  CursusError,
  createLogger,
  type Environment,
  type Logger,
  readEnvironment,
  systemClock,
  toCursusError,
} from "@cursus/kernel";
import { FETCHING } from "./parts.ts";
import { startFetcher } from "./start-fetcher.ts";
import { webSettings } from "./web-settings.ts";

/** A stop that takes too long although nothing is lost by it. */
const STOP_DEADLINE_MS = 14_000;

/** Fetches until told to stop (SIGTERM, SIGINT). */
async function run(environment: Environment, logger: Logger): Promise<void> {
  const { promise: stop, resolve } = Promise.withResolvers<void>();
  for (const signal of ["SIGTERM", "SIGINT"] as const) process.once(signal, () => resolve());
  const graph = await openGraph({
    uri: required(environment.NEO4J_URI, "NEO4J_URI"),
    user: environment.NEO4J_USER,
    password: required(environment.NEO4J_PASSWORD, "NEO4J_PASSWORD"),
  });
  const fetcher = await startFetcher({
    graph,
    originals: openOriginals(
      required(environment.CURSUS_ORIGINALS, "CURSUS_ORIGINALS"),
      bucketKeys(process.env),
    ),
    redisUrl: required(environment.REDIS_URL, "REDIS_URL"),
    prefix: environment.CURSUS_QUEUE_PREFIX,
    logger,
    clock: systemClock,
    fetching: { ...FETCHING, maxChars: environment.CURSUS_MAX_ARTICLE_CHARS },
    web: webSettings(environment),
  });
  logger.info("fetching worker ready");
  await stop;
  setTimeout(() => process.exit(0), STOP_DEADLINE_MS).unref();
  await fetcher.close();
  await graph.close();
}

function required(value: string | undefined, name: string): string {
  if (value !== undefined) return value;
  throw new CursusError("EnvironmentInvalid", `${name}: not set`);
}

function die(logger: Logger, thrown: unknown): never {
  const error = toCursusError(thrown);
  logger.fatal({ code: error.code, advice: error.advice, stack: error.stack }, error.message);
  process.exit(error.exitCode);
}

async function main(): Promise<void> {
  const environment = readEnvironment(process.env);
  const logger = createLogger("fetcher", environment.CURSUS_LOG_LEVEL);
  process.on("uncaughtException", (error) => die(logger, error));
  process.on("unhandledRejection", (reason) => die(logger, reason));
  await run(environment, logger);
  process.exit(0);
}

main().catch((error) => die(createLogger("fetcher", "fatal"), error));
