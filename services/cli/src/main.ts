import { systemTerminal } from "./terminal.ts";

const terminal = systemTerminal(process.env);
const words = process.argv.slice(2);
// On a busy machine it takes long to load all that a start needs, and nothing can be told meanwhile.
if (words[0] === "start" && !words.includes("--json")) terminal.note("loading Cursus...");
const { runCli } = await import("./run-cli.ts");
const exitCode = await runCli(words, terminal, process.env);
await terminal.drained();
process.exit(exitCode);
