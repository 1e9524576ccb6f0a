import type { ErrorCode } from "@cursus/kernel";
import { Command } from "commander";
import type { Context } from "./context.ts";
import { exitCodeWords } from "./exit-codes.ts";

/** What a command found: one document for programs, one text for people. */
export interface Result {
  readonly document: unknown;
  /** Null where it has been printed already, line by line. */
  readonly text: string | null;
  readonly exitCode?: number;
}

export interface CommandWords {
  readonly name: string;
  readonly summary: string;
  /** Whole command lines that a reader can copy. */
  readonly examples: readonly string[];
  /** The errors it can end with besides wrong usage: they give the exit codes of its help. */
  readonly errors: readonly ErrorCode[];
}

/** A command with what all have in common: `--json`, an example and the exit codes in its help. */
export function newCommand({ name, summary, examples, errors }: CommandWords): Command {
  const title = examples.length === 1 ? "Example" : "Examples";
  return new Command(name)
    .description(summary)
    .option("--json", "print one JSON document and nothing else")
    .addHelpText(
      "after",
      `\n${title}:\n${examples.map((line) => `  ${line}`).join("\n")}\n\nExit codes: ${exitCodeWords(errors)}`,
    );
}

/**
 * Makes an action of a function from arguments to a result, and prints the result. A function that gives none
 * has printed all of it for itself.
 */
export function perform<Arguments extends readonly unknown[]>(
  context: Context,
  work: (...arguments_: Arguments) => Promise<Result | undefined>,
): (...arguments_: Arguments) => Promise<void> {
  return async (...arguments_) => {
    const result = await work(...arguments_);
    if (result === undefined) return;
    const text = context.json ? JSON.stringify(result.document) : result.text;
    if (text !== null) context.terminal.print(text);
    context.leaveWith(result.exitCode ?? 0);
  };
}
