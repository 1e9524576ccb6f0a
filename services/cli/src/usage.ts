import { CursusError } from "@cursus/kernel";
import { CommanderError, InvalidArgumentError } from "commander";

/** For options that count: a whole number from 1 on. */
export function positiveInteger(text: string): number {
  const value = /^\d{1,9}$/.test(text) ? Number(text) : 0;
  if (value < 1) throw new InvalidArgumentError("It must be a whole number from 1 on.");
  return value;
}

/** For ports: 0 asks for a free one. */
export function portNumber(text: string): number {
  const value = /^\d{1,5}$/.test(text) ? Number(text) : -1;
  if (value < 0 || value > 65_535) throw new InvalidArgumentError("It must be a port from 0 to 65535.");
  return value;
}

/** The parser's complaint as an error of ours, in one line. */
export function usageError(error: CommanderError, command: string): CursusError {
  const message = error.message.replace(/^error: /u, "").replace(/\s+/gu, " ");
  return new CursusError("UsageInvalid", message, { advice: `See \`${command} --help\`.` });
}

/** True where the parser stopped because it had printed the help or the version that was asked for. */
export function wasHelped(thrown: unknown): boolean {
  return thrown instanceof CommanderError && thrown.exitCode === 0;
}
