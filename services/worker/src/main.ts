import { createReader } from "@cursus/extract";
import { type GraphSettings, openGraph } from "@cursus/graph";
import {
  type CursusError,
  type Environment,
  type Logger,
  requiredVariable,
  runProgram,
  systemClock,
} from "@cursus/kernel";
import { RULES } from "@cursus/record";
import { startTraces } from "@cursus/traces";
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
  const traces = await startTraces(process.env, logger);
  const graph = await openGraph(graphSettings(environment));
  const worker = await startWorker({
    graph,
    redisUrl: requiredVariable(environment, "REDIS_URL"),
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
  await traces.end();
  if (reason !== null) logger.fatal({ code: reason.code }, reason.message);
  return exitCode(reason);
}

const killed = (): void => void process.kill(process.pid, "SIGKILL");

function exitCode(reason: CursusError | null): number {
  return reason === null ? 0 : reason.exitCode;
}

function graphSettings(environment: Environment): GraphSettings {
  return {
    uri: requiredVariable(environment, "NEO4J_URI"),
    user: environment.NEO4J_USER,
    password: requiredVariable(environment, "NEO4J_PASSWORD"),
  };
}

runProgram("worker", run);
