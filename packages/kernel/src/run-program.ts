import { type Environment, readEnvironment } from "./environment.ts";
import { CursusError, toCursusError } from "./errors.ts";
import { createLogger, type Logger } from "./logger.ts";

/**
 * Runs a program that works until it is told to stop, and ends the process with the code that it answers with. What
 * nobody has caught is logged, with what to do about it, and ends the process with the error's own code.
 */
export function runProgram(
  name: string,
  run: (environment: Environment, logger: Logger) => Promise<number>,
): void {
  start(name, run).catch((error) => die(createLogger(name, "fatal"), error));
}

async function start(
  name: string,
  run: (environment: Environment, logger: Logger) => Promise<number>,
): Promise<void> {
  const environment = readEnvironment(process.env);
  const logger = createLogger(name, environment.CURSUS_LOG_LEVEL);
  process.on("uncaughtException", (error) => die(logger, error));
  process.on("unhandledRejection", (reason) => die(logger, reason));
  process.exit(await run(environment, logger));
}

function die(logger: Logger, thrown: unknown): never {
  const error = toCursusError(thrown);
  logger.fatal({ code: error.code, advice: error.advice, stack: error.stack }, error.message);
  process.exit(error.exitCode);
}

/** The value of a variable that a program cannot do without. Throws EnvironmentInvalid where it is not set. */
export function requiredVariable<Name extends keyof Environment>(
  environment: Environment,
  name: Name,
): NonNullable<Environment[Name]> {
  const value = environment[name];
  if (value !== undefined && value !== null) return value;
  throw new CursusError("EnvironmentInvalid", `${name}: not set`);
}
