import { readFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { CursusError, createFileLogger, readEnvironment, systemClock } from "@cursus/kernel";
import { startTraces } from "@cursus/traces";
import { CommanderError } from "commander";
import type { Context } from "./context.ts";
import { logFile } from "./log-file.ts";
import { machineUser } from "./machine-user.ts";
import { createProgram } from "./program.ts";
import { reportFailure } from "./report.ts";
import type { Terminal } from "./terminal.ts";
import { commandNamed, usageError, wasHelped } from "./usage.ts";

type Variables = Readonly<Record<string, string | undefined>>;

const PROJECT_ROOT = join(dirname(fileURLToPath(import.meta.url)), "..", "..", "..");

/** Runs one command line and gives the exit code; whatever goes wrong has been told on the terminal. */
export async function runCli(
  arguments_: readonly string[],
  terminal: Terminal,
  variables: Variables,
): Promise<number> {
  const json = wantsJson(arguments_);
  const whole = ["debug", "trace"].includes(variables.CURSUS_LOG_LEVEL ?? "");
  try {
    return await runProgram(arguments_, { terminal, json, variables });
  } catch (thrown) {
    if (wasHelped(thrown)) return 0;
    return reportFailure(thrown, { terminal, json, whole });
  }
}

interface Run {
  readonly terminal: Terminal;
  readonly json: boolean;
  readonly variables: Variables;
}

async function runProgram(
  arguments_: readonly string[],
  { terminal, json, variables }: Run,
): Promise<number> {
  const environment = readEnvironment(variables);
  const root = variables.CURSUS_ROOT ?? PROJECT_ROOT;
  let exitCode = 0;
  const context: Context = {
    terminal,
    json,
    environment,
    variables,
    user: machineUser(variables),
    clock: systemClock,
    logger: createFileLogger("cursus", environment.CURSUS_LOG_LEVEL, logFile(root, variables, "cursus")),
    folder: process.cwd(),
    input: process.stdin,
    root,
    leaveWith: (code) => {
      exitCode = code;
    },
  };
  const traces = await startTraces(variables, context.logger);
  const program = await createProgram(context, await ownVersion(context.root), arguments_);
  if (arguments_.length === 0) {
    terminal.note(program.helpInformation().trimEnd());
    return NOTHING_ASKED.exitCode;
  }
  try {
    await program.parseAsync(arguments_, { from: "user" });
  } catch (thrown) {
    if (!(thrown instanceof CommanderError) || wasHelped(thrown)) throw thrown;
    throw usageError(thrown, commandNamed(program, arguments_));
  } finally {
    await traces.end();
  }
  return exitCode;
}

const NOTHING_ASKED = new CursusError("UsageInvalid", "no command was given");

async function ownVersion(root: string): Promise<string> {
  const manifest = JSON.parse(await readFile(join(root, "package.json"), "utf8"));
  return String(manifest.version);
}

/** Known before the arguments are parsed, so that a wrong argument is told in JSON as well. */
export function wantsJson(arguments_: readonly string[]): boolean {
  const end = arguments_.indexOf("--");
  return (end === -1 ? arguments_ : arguments_.slice(0, end)).includes("--json");
}
