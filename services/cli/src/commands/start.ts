import type { Command } from "commander";
import { newCommand, perform } from "../command.ts";
import type { Context } from "../context.ts";
import { start } from "../start/start.ts";
import { portNumber } from "../usage.ts";

interface StartFlags {
  readonly once?: boolean;
  readonly port?: number;
}

/** What `npm start` runs. */
export function startCommand(context: Context): Command {
  return newCommand({
    name: "start",
    summary: "set everything up, take in the sample articles, show what they say, and serve",
    examples: ["npm start", "npm start -- --once"],
    errors: [
      "StackMissing",
      "StackFailed",
      "DownloadFailed",
      "ModelMissing",
      "PortTaken",
      "SettingsUnsafe",
      "ReadingFailed",
    ],
  })
    .option("--once", "end after the answers, and stop what was started")
    .option("--port <n>", "the port of the page (default: 4680, or a free one)", portNumber)
    .action(perform(context, ({ once, port }: StartFlags) => start(context, { once: once === true, port })));
}
