import { Command } from "commander";
import type { Context } from "./context.ts";

/** In the order of the help: what most people want comes first. Each is loaded when it is asked for. */
const COMMANDS = {
  start: async () => (await import("./commands/start.ts")).startCommand,
  ingest: async () => (await import("./commands/ingest.ts")).ingestCommand,
  import: async () => (await import("./commands/import.ts")).importCommand,
  fetch: async () => (await import("./commands/fetch.ts")).fetchCommand,
  feeds: async () => (await import("./commands/feeds.ts")).feedsCommand,
  watch: async () => (await import("./commands/watch.ts")).watchCommand,
  ask: async () => (await import("./commands/ask.ts")).askCommand,
  query: async () => (await import("./commands/query.ts")).queryCommand,
  cypher: async () => (await import("./commands/cypher.ts")).cypherCommand,
  extract: async () => (await import("./commands/extract.ts")).extractCommand,
  explain: async () => (await import("./commands/explain.ts")).explainCommand,
  article: async () => (await import("./commands/article.ts")).articleCommand,
  retract: async () => (await import("./commands/retract.ts")).retractCommand,
  why: async () => (await import("./commands/why.ts")).whyCommand,
  merge: async () => (await import("./commands/merge.ts")).mergeCommand,
  split: async () => (await import("./commands/split.ts")).splitCommand,
  never: async () => (await import("./commands/never.ts")).neverCommand,
  identify: async () => (await import("./commands/identify.ts")).identifyCommand,
  reject: async () => (await import("./commands/reject.ts")).rejectCommand,
  accept: async () => (await import("./commands/accept.ts")).acceptCommand,
  judgements: async () => (await import("./commands/judgements.ts")).judgementsCommand,
  withdraw: async () => (await import("./commands/withdraw.ts")).withdrawCommand,
  verify: async () => (await import("./commands/verify.ts")).verifyCommand,
  rebuild: async () => (await import("./commands/rebuild.ts")).rebuildCommand,
  changes: async () => (await import("./commands/changes.ts")).changesCommand,
  feed: async () => (await import("./commands/feed.ts")).feedCommand,
  reread: async () => (await import("./commands/reread.ts")).rereadCommand,
  backup: async () => (await import("./commands/backup.ts")).backupCommand,
  restore: async () => (await import("./commands/restore.ts")).restoreCommand,
  erase: async () => (await import("./commands/erase.ts")).eraseCommand,
  dump: async () => (await import("./commands/dump.ts")).dumpCommand,
  export: async () => (await import("./commands/export.ts")).exportCommand,
  webhooks: async () => (await import("./commands/webhooks.ts")).webhooksCommand,
  dead: async () => (await import("./commands/dead.ts")).deadCommand,
  retry: async () => (await import("./commands/retry.ts")).retryCommand,
  status: async () => (await import("./commands/status.ts")).statusCommand,
  doctor: async () => (await import("./commands/doctor.ts")).doctorCommand,
  up: async () => (await import("./commands/up.ts")).upCommand,
  down: async () => (await import("./commands/down.ts")).downCommand,
  serve: async () => (await import("./commands/serve.ts")).serveCommand,
  mcp: async () => (await import("./commands/mcp.ts")).mcpCommand,
  keys: async () => (await import("./commands/keys.ts")).keysCommand,
  audit: async () => (await import("./commands/audit.ts")).auditCommand,
} as const satisfies Record<string, () => Promise<(context: Context) => Command>>;

/**
 * The command line, with the one command that the arguments name, or with all where they name none: loading
 * them all takes longer than most of them run. Parsing throws the parser's own error where it is not understood.
 */
export async function createProgram(
  context: Context,
  version: string,
  arguments_: readonly string[],
): Promise<Command> {
  const program = quiet(new Command("cursus"))
    .description("Reads news and keeps the public record straight, with the sentence that says so.")
    .version(version)
    .showHelpAfterError(false)
    .addHelpText("after", "\nEach command tells more with --help; `npm start` sets everything up.");
  for (const load of commandsFor(arguments_)) program.addCommand(quiet((await load())(context)));
  return program;
}

function commandsFor(arguments_: readonly string[]) {
  const [named = ""] = arguments_;
  return isCommand(named) ? [COMMANDS[named]] : Object.values(COMMANDS);
}

const isCommand = (name: string): name is keyof typeof COMMANDS => Object.hasOwn(COMMANDS, name);

/** What is wrong is told by us, in one line, and the process ended by main: of a command's own commands too. */
function quiet(command: Command): Command {
  for (const own of command.commands) quiet(own);
  return command.exitOverride().configureOutput({ outputError: () => {} });
}
