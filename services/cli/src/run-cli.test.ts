import { type Command, InvalidArgumentError, type Option } from "commander";
import { expect, test } from "vitest";
import type { Context } from "./context.ts";
import { createProgram } from "./program.ts";
import { runCli } from "./run-cli.ts";
import type { Terminal } from "./terminal.ts";

interface Ended {
  readonly code: number;
  readonly notes: readonly string[];
}

async function ended(...words: readonly string[]): Promise<Ended> {
  const notes: string[] = [];
  const terminal = { print: () => undefined, note: (line: string) => notes.push(line) };
  return { code: await runCli(words, terminal as unknown as Terminal, { CURSUS_LOG_LEVEL: "error" }), notes };
}

/** Every command that does something, with the words that call it. */
const leaves = (
  command: Command,
  words: readonly string[] = [],
): readonly (readonly [Command, readonly string[]])[] => [
  ...(command.commands.length === 0 ? [[command, words] as const] : []),
  ...command.commands.flatMap((own) => leaves(own, [...words, own.name()])),
];

const program = await createProgram({} as Context, "0", []);
const ALL = leaves(program);

/** What no number, port or name may be. */
const BAD = ["-1", "x", "1.5", "", "  ", "\u2014"];

function refuses({ parseArg }: Option, value: string): boolean {
  try {
    parseArg?.(value, undefined);
    return false;
  } catch (thrown) {
    return thrown instanceof InvalidArgumentError;
  }
}

const OURS = /^cursus: .+ See `cursus [a-z ]+ --help`\. \[UsageInvalid\]$/u;

test("a wrong usage of any command ends with 64 and one line of ours, its own commands too", async () => {
  expect(ALL.length).toBeGreaterThan(45);
  for (const [, words] of ALL) {
    const { code, notes } = await ended(...words, "--no-such-option");
    expect({ words, code, notes }).toEqual({ words, code: 64, notes: [expect.stringMatching(OURS)] });
  }
});

test("so does a value that an option does not take: one with a dash, no number, a blank", async () => {
  const tried = ALL.flatMap(([{ options }, words]) =>
    options.flatMap((option) =>
      BAD.filter((value) => refuses(option, value)).map((value) => [...words, `${option.long}`, value]),
    ),
  );
  expect(tried.length).toBeGreaterThan(50);
  expect(tried.map((words) => words.join(" "))).toContain("keys create --days -1");
  for (const words of tried) {
    const { code, notes } = await ended(...words);
    expect({ words, code, notes }).toEqual({ words, code: 64, notes: [expect.stringMatching(OURS)] });
  }
});

test.each([
  [["keys", "create", "Ann", "--days", "-1"], "whole number from 1 on. See `cursus keys create --help`."],
  [["keys", "create", ""], "must have a letter or a digit"],
  [["keys", "create", " \t"], "must have a letter or a digit"],
  [["keys"], "say which: create, list, revoke"],
  [["merge", "A", "B", "--reason", "seen"], "(did you mean --why?)"],
  [["merge", "A", "B", "--why", " "], "must have a letter or a digit"],
  [["reject", "c1", "--note", "seen"], "'--why <reason>' not specified"],
  [["identify", "A", "wikidata:Q1", "--why", "seen"], "'--source <url>' not specified"],
  [["identify", "A", "b", "--source", "u", "--why", "seen"], "(did you mean --source?)"],
  [["audit", "--user", "Ann"], "unknown option '--user'. See"],
])("of %j it is told what is wrong", async (words, told) => {
  const { code, notes } = await ended(...words);
  expect(code).toBe(64);
  expect(notes.at(-1)).toContain(told);
});
