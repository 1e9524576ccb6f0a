import { CursusError, hasWord } from "@cursus/kernel";
import { type Command, CommanderError, InvalidArgumentError } from "commander";

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

/** For names and reasons that others read later: some word, without the blanks around it. */
export function someWords(text: string): string {
  const words = text.trim();
  if (!hasWord(words)) throw new InvalidArgumentError("It must have a letter or a digit.");
  return words;
}

/** The command that the words name, the program itself where they name none: `create` of `keys create Ann`. */
export function commandNamed(program: Command, [first, ...others]: readonly string[]): Command {
  const named = program.commands.find((command) => command.name() === first);
  return named === undefined ? program : commandNamed(named, others);
}

/** The parser's complaint as an error of ours, in one line. */
export function usageError(error: CommanderError, command: Command): CursusError {
  return new CursusError("UsageInvalid", complaint(error, command), {
    advice: `See \`${wholeName(command)} --help\`.`,
  });
}

function complaint({ code, message }: CommanderError, command: Command): string {
  if (code === "commander.help") return `say which: ${namesIn(command).join(", ")}`;
  const told = message.replace(/^error: /u, "").replace(/\s+/gu, " ");
  const meant = code === "commander.unknownOption" ? optionMeant(told, command) : undefined;
  return meant === undefined ? told : `${told.replace(/ \(Did you mean.*\)$/u, "")} (did you mean ${meant}?)`;
}

const namesIn = ({ commands }: Command): readonly string[] => commands.map((one) => one.name());

const REASON = ["--why", "--source"];
const NAME = ["--by"];
/** What people call an option, and how it is called here: the first of these that the command has. */
const CALLED: Readonly<Record<string, readonly string[]>> = {
  "--why": REASON,
  "--reason": REASON,
  "--because": REASON,
  "--note": REASON,
  "--comment": REASON,
  "--message": REASON,
  "-m": REASON,
  "--who": NAME,
  "--user": NAME,
  "--author": NAME,
  "--as": NAME,
};

function optionMeant(told: string, { options }: Command): string | undefined {
  const [, tried = ""] = /'(--?[^'=]+)/u.exec(told) ?? [];
  return CALLED[tried]?.find((name) => options.some(({ long }) => long === name));
}

function wholeName(command: Command): string {
  return command.parent === null ? command.name() : `${wholeName(command.parent)} ${command.name()}`;
}

/** True where the parser stopped because it had printed the help or the version that was asked for. */
export function wasHelped(thrown: unknown): boolean {
  return thrown instanceof CommanderError && thrown.exitCode === 0;
}
