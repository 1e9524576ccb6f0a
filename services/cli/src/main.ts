import { runCli } from "./run-cli.ts";
import { systemTerminal } from "./terminal.ts";

const terminal = systemTerminal(process.env);
const exitCode = await runCli(process.argv.slice(2), terminal, process.env);
await terminal.drained();
process.exit(exitCode);
