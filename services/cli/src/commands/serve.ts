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
  readonly host?: string;
  readonly keys?: boolean;
  readonly workers: number;
}

/** Serves the page and runs workers until told to stop. */
export function serveCommand(context: Context): Command {
  return newCommand({
    name: "serve",
    summary: "serve the page and run workers until told to stop",
    examples: [
      "cursus serve",
      "cursus serve --port 8080 --workers 2",
      "cursus serve --host 0.0.0.0 --port 8080",
    ],
    errors: ["StackNotRunning", "PortTaken", "SettingsUnsafe", "GraphNotMigrated"],
  })
    .option("--port <n>", "the port, 0 for a free one (default: 4680, or a free one)", portNumber)
    .option("--host <address>", "listen on this address; everybody then needs a key (see `cursus keys`)")
    .option("--keys", "require a key on this machine too")
    .option("--workers <n>", "how many worker processes", positiveInteger, 1)
    .action(
      perform(context, (flags: ServeFlags) => withParts(context, (parts) => serve(context, parts, flags))),
    );
}

/** Who gets in, in words. */
function accessWords({ host, keys }: Pick<ServeFlags, "host" | "keys">): string {
  if (host === undefined && keys !== true) return "Access        this machine alone, without a key";
  return "Access        with a key: `cursus keys create NAME --role reader`";
}

async function serve(context: Context, parts: Parts, flags: ServeFlags): Promise<undefined> {
  const { terminal, json } = context;
  await prepareReading(context);
  const { signal, release } = listenForInterrupt();
  try {
    await serveUntil(context, parts, { port: undefined, ...flags, signal }, (served) =>
      terminal.print(
        json ? JSON.stringify(served) : `${renderServed(served, context.folder)}\n${accessWords(flags)}`,
      ),
    );
  } finally {
    release();
  }
}
