import { createReader } from "@cursus/extract";
import { type GraphSettings, openGraph } from "@cursus/graph";
import {
  CursusError,
  createLogger,
  type Environment,
  type Logger,
  readEnvironment,
  systemClock,
  toCursusError,
} from "@cursus/kernel";
import { RULES } from "@cursus/record";
import { poisoned } from "./poison.ts";
import { CONCURRENCY, startWorker } from "./start-worker.ts";
import { stopRequest } from "./stop-request.ts";
import { testSettings } from "./test-settings.ts";

/** Process codes: told to stop twice, and a stop that took too long although nothing is lost by it. */
const FORCED_EXIT = 143;
const STOP_DEADLINE_MS = 19_000;

/**
 * Runs a worker until it is told to stop (SIGTERM, SIGINT) or cannot work; resolves with the exit code. A
 * second signal ends the process at once.
 */
async function run(environment: Environment, logger: Logger): Promise<number> {
  const stop = stopRequest(process, () => process.exit(FORCED_EXIT));
  const { promise: unfit, resolve: onUnfit } = Promise.withResolvers<CursusError>();
  const graph = await openGraph(graphSettings(environment));
  const worker = await startWorker({
    graph,
    redisUrl: required(environment, "REDIS_URL"),
    prefix: environment.CURSUS_QUEUE_PREFIX,
    extractor: poisoned(createReader(), process.env, killed),
    rules: RULES,
    concurrency: CONCURRENCY,
    logger,
    clock: systemClock,
    onUnfit,
    ...testSettings(process.env, killed),
  });
  logger.info("worker ready");
  const reason = await Promise.race([stop, unfit]);
  setTimeout(() => process.exit(exitCode(reason)), STOP_DEADLINE_MS).unref();
  await worker.close();
  await graph.close();
  if (reason !== null) logger.fatal({ code: reason.code }, reason.message);
  return exitCode(reason);
}

const killed = (): void => void process.kill(process.pid, "SIGKILL");

function exitCode(reason: CursusError | null): number {
  return reason === null ? 0 : reason.exitCode;
}

function graphSettings(environment: Environment): GraphSettings {
  return {
    uri: required(environment, "NEO4J_URI"),
    user: environment.NEO4J_USER,
    password: required(environment, "NEO4J_PASSWORD"),
  };
}

function required(environment: Environment, name: "NEO4J_URI" | "NEO4J_PASSWORD" | "REDIS_URL"): string {
  const value = environment[name];
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
  const logger = createLogger("worker", environment.CURSUS_LOG_LEVEL);
  process.on("uncaughtException", (error) => die(logger, error));
  process.on("unhandledRejection", (reason) => die(logger, reason));
  process.exit(await run(environment, logger));
}

main().catch((error) => die(createLogger("worker", "fatal"), error));
