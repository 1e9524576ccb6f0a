import { Command } from "commander";
import { articleCommand } from "./commands/article.ts";
import { askCommand } from "./commands/ask.ts";
import { auditCommand } from "./commands/audit.ts";
import { backupCommand } from "./commands/backup.ts";
import { changesCommand } from "./commands/changes.ts";
import { cypherCommand } from "./commands/cypher.ts";
import { deadCommand } from "./commands/dead.ts";
import { doctorCommand } from "./commands/doctor.ts";
import { downCommand } from "./commands/down.ts";
import { dumpCommand } from "./commands/dump.ts";
import { eraseCommand } from "./commands/erase.ts";
import { explainCommand } from "./commands/explain.ts";
import { exportCommand } from "./commands/export.ts";
import { extractCommand } from "./commands/extract.ts";
import { feedsCommand } from "./commands/feeds.ts";
import { fetchCommand } from "./commands/fetch.ts";
import { importCommand } from "./commands/import.ts";
import { ingestCommand } from "./commands/ingest.ts";
import { judgementsCommand } from "./commands/judgements.ts";
import { keysCommand } from "./commands/keys.ts";
import { mcpCommand } from "./commands/mcp.ts";
import { mergeCommand } from "./commands/merge.ts";
import { neverCommand } from "./commands/never.ts";
import { queryCommand } from "./commands/query.ts";
import { rebuildCommand } from "./commands/rebuild.ts";
import { rereadCommand } from "./commands/reread.ts";
import { restoreCommand } from "./commands/restore.ts";
import { retractCommand } from "./commands/retract.ts";
import { retryCommand } from "./commands/retry.ts";
import { serveCommand } from "./commands/serve.ts";
import { splitCommand } from "./commands/split.ts";
import { startCommand } from "./commands/start.ts";
import { statusCommand } from "./commands/status.ts";
import { upCommand } from "./commands/up.ts";
import { verifyCommand } from "./commands/verify.ts";
import { watchCommand } from "./commands/watch.ts";
import { whyCommand } from "./commands/why.ts";
import { withdrawCommand } from "./commands/withdraw.ts";
import type { Context } from "./context.ts";

/** In the order of the help: what most people want comes first. */
const COMMANDS = [
  startCommand,
  ingestCommand,
  importCommand,
  fetchCommand,
  feedsCommand,
  watchCommand,
  askCommand,
  queryCommand,
  cypherCommand,
  extractCommand,
  explainCommand,
  articleCommand,
  retractCommand,
  whyCommand,
  mergeCommand,
  splitCommand,
  neverCommand,
  judgementsCommand,
  withdrawCommand,
  verifyCommand,
  rebuildCommand,
  changesCommand,
  rereadCommand,
  backupCommand,
  restoreCommand,
  eraseCommand,
  dumpCommand,
  exportCommand,
  deadCommand,
  retryCommand,
  statusCommand,
  doctorCommand,
  upCommand,
  downCommand,
  serveCommand,
  mcpCommand,
  keysCommand,
  auditCommand,
];

/** The command line. Parsing throws the parser's own error where it is not understood. */
export function createProgram(context: Context, version: string): Command {
  const program = quiet(new Command("cursus"))
    .description("Reads news and keeps the public record straight, with the sentence that says so.")
    .version(version)
    .showHelpAfterError(false)
    .addHelpText("after", "\nEach command tells more with --help; `npm start` sets everything up.");
  for (const create of COMMANDS) program.addCommand(quiet(create(context)));
  return program;
}

/** What is wrong is told by us, in one line, and the process ended by main. */
function quiet(command: Command): Command {
  return command.exitOverride().configureOutput({ outputError: () => {} });
}
