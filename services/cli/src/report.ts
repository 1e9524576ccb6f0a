import { type CursusError, toCursusError } from "@cursus/kernel";
import { printable } from "./printable.ts";
import type { Terminal } from "./terminal.ts";

interface Reporting {
  readonly terminal: Terminal;
  readonly json: boolean;
  /** Adds the stack and the causes, for whoever mends the program. */
  readonly whole: boolean;
}

/** Tells of a failure in one line, or as one JSON document, and gives the exit code. */
export function reportFailure(thrown: unknown, { terminal, json, whole }: Reporting): number {
  const error = toCursusError(thrown);
  if (json) terminal.print(JSON.stringify({ error: failureDocument(error) }));
  else terminal.note(failureLine(error));
  if (whole) terminal.note(stackOf(error));
  return error.exitCode;
}

export function failureDocument(error: CursusError) {
  return { code: error.code, message: printable(error.message), advice: error.advice ?? null };
}

/** `cursus: What went wrong. What to do about it. [Code]` */
export function failureLine(error: CursusError): string {
  const advice = error.advice === undefined ? "" : ` ${capitalised(sentence(error.advice))}`;
  return `cursus: ${sentence(error.message)}${advice} [${error.code}]`;
}

function sentence(text: string): string {
  const line = printable(text);
  return /[.!?]$/u.test(line) ? line : `${line}.`;
}

function capitalised(text: string): string {
  return text.replace(/^[a-z]/u, (letter) => letter.toUpperCase());
}

function stackOf(error: Error): string {
  const cause = error.cause instanceof Error ? `\ncaused by ${stackOf(error.cause)}` : "";
  return `${error.stack ?? error.message}${cause}`;
}
