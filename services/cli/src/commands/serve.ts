import type { Command } from "commander";
import { newCommand, perform } from "../command.ts";
import type { Context } from "../context.ts";
import { listenForInterrupt } from "../interrupt.ts";
import { type Parts, withParts } from "../parts.ts";
import { prepareReading } from "../prepare-reading.ts";
import { renderServed } from "../serve/addresses.ts";
import { serveUntil } from "../serve/serve-until.ts";
import { portNumber, positiveInteger } from "../usage.ts";

interface ServeFlags {
  readonly port?: number;
  readonly workers: number;
}

/** Serves the status page and runs workers until told to stop. */
export function serveCommand(context: Context): Command {
  return newCommand({
    name: "serve",
    summary: "serve the status page and run workers until told to stop",
    examples: ["cursus serve", "cursus serve --port 8080 --workers 2"],
    errors: ["StackNotRunning", "PortTaken", "SettingsUnsafe", "GraphNotMigrated"],
  })
    .option("--port <n>", "the port, 0 for a free one (default: 4680, or a free one)", portNumber)
    .option("--workers <n>", "how many worker processes", positiveInteger, 1)
    .action(
      perform(context, (flags: ServeFlags) => withParts(context, (parts) => serve(context, parts, flags))),
    );
}

async function serve(context: Context, parts: Parts, { port, workers }: ServeFlags): Promise<undefined> {
  const { terminal, json } = context;
  await prepareReading(context);
  const { signal, release } = listenForInterrupt();
  try {
    await serveUntil(context, parts, { port, workers, signal }, (served) =>
      terminal.print(json ? JSON.stringify(served) : renderServed(served, context.folder)),
    );
  } finally {
    release();
  }
}
