import { CursusError, closest } from "@cursus/kernel";
import { QUESTIONS, type Question, runQuestion } from "@cursus/query";
import type { Command } from "commander";
import { newCommand, perform, type Result } from "../command.ts";
import type { Context } from "../context.ts";
import { KNOWN_AT, KNOWN_AT_WORDS, type KnownAtFlag, withGraphKnownAt } from "../known-at.ts";
import { renderAnswer } from "../render/answer.ts";

/** Runs one of the named questions, its arguments in the order in which the list shows them. */
export function queryCommand(context: Context): Command {
  return newCommand({
    name: "query",
    summary: "run one of the named questions",
    examples: [
      "cursus query --list",
      'cursus query officesOf "Nursultan Nazarbaev"',
      'cursus query holders "president of Kazakhstan" at=2018-06-01 --json',
    ],
    errors: ["UsageInvalid", "NameAmbiguous", "StackNotRunning", "GraphNotMigrated"],
  })
    .argument("[name]", "the question")
    .argument("[arguments...]", "in order, or as name=value")
    .option("--list", "list the questions and their arguments")
    .option(KNOWN_AT, KNOWN_AT_WORDS)
    .action(
      perform(
        context,
        async (name: string | undefined, given: readonly string[], { list, knownAt }: QueryFlags) => {
          if (list) return listing();
          const question = questionOf(name);
          const answer = await withGraphKnownAt(context, knownAt, (graph) =>
            runQuestion(graph, question, namedArguments(question, given)),
          );
          return { document: answer, text: renderAnswer(answer, context.terminal.colours) };
        },
      ),
    );
}

interface QueryFlags extends KnownAtFlag {
  readonly list?: boolean;
}

function questionOf(name: string | undefined): Question {
  const question = Object.values<Question>(QUESTIONS).find((one) => one.name === name);
  if (question !== undefined) return question;
  const near = name === undefined ? null : closest(name, Object.keys(QUESTIONS));
  const meant = near === null ? "" : ` (did you mean ${near}?)`;
  const what = name === undefined ? "no question was named" : `there is no question ${JSON.stringify(name)}`;
  throw new CursusError("UsageInvalid", `${what}${meant}`, { advice: "See `cursus query --list`." });
}

/** Gives each word of the command line to an argument: by `name=value`, else the next one in order. */
export function namedArguments(
  question: Question,
  given: readonly string[],
): Readonly<Record<string, string>> {
  const names = Object.keys(question.arguments.shape);
  const named: Record<string, string> = {};
  const left = given.filter((word) => {
    const at = word.indexOf("=");
    const name = at === -1 ? "" : word.slice(0, at);
    if (names.includes(name)) named[name] = word.slice(at + 1);
    else if (ARGUMENT.test(name)) throw unknownArgument(question, name);
    return !names.includes(name);
  });
  const open = names.filter((name) => !(name in named));
  if (left.length > open.length) {
    throw new CursusError(
      "UsageInvalid",
      `${question.name} takes ${names.join(", ")}: ${left.length - open.length} too many`,
    );
  }
  for (const [index, word] of left.entries()) named[open[index] ?? ""] = word;
  return named;
}

/** How arguments are named: what stands before the "=" of a title or an address is no such word. */
const ARGUMENT = /^[a-z]+(?:[A-Z][a-z]*)*$/;

function unknownArgument({ name, arguments: { shape } }: Question, argument: string): CursusError {
  const names = Object.keys(shape);
  const near = closest(argument, names);
  const meant = near === null ? "" : ` (did you mean ${near}?)`;
  return new CursusError("UsageInvalid", `${name} has no argument ${argument}${meant}`, {
    advice: `It takes ${names.join(", ")}.`,
  });
}

function listing(): Result {
  const questions = Object.values<Question>(QUESTIONS).map(({ name, words, arguments: { shape } }) => ({
    name,
    words,
    arguments: Object.entries(shape).map(([argument, schema]) => ({
      name: argument,
      words: schema.description ?? "",
      optional: schema.safeParse(undefined).success,
    })),
  }));
  const lines = questions.flatMap(({ name, words, arguments: taken }) => [
    `${name} ${taken.map((one) => (one.optional ? `[${one.name}]` : one.name)).join(" ")}`,
    `    ${words}`,
  ]);
  return { document: questions, text: lines.join("\n") };
}
