import { resolve } from "node:path";
import { type LeftOut, maxDocumentBytes, parseMapping } from "@cursus/intake";
import { CursusError } from "@cursus/kernel";
import type { Command } from "commander";
import { newCommand, perform } from "../command.ts";
import type { Context } from "../context.ts";
import { importFiles } from "../import/import-files.ts";
import type { ImportOptions } from "../import/import-options.ts";
import { listenForInterrupt } from "../interrupt.ts";
import { type Parts, withParts } from "../parts.ts";
import { renderImport } from "../render/import.ts";
import { leftOutLines } from "../render/left-out.ts";
import { shownPath } from "../shown-path.ts";
import { watchFolder } from "../sources/watch-folder.ts";

interface WatchFlags {
  readonly map?: string;
  readonly source?: string;
}

/** Takes in every file that is put into a folder, until it is told to stop. */
export function watchCommand(context: Context): Command {
  return newCommand({
    name: "watch",
    summary: "take in every file that is put into a folder, until Ctrl-C",
    examples: ["cursus watch inbox/", "cursus watch inbox/ --source 'Daily Sample'"],
    errors: ["FileUnreadable", "StackNotRunning", "QueueTimeout", "OriginalsFailed"],
  })
    .argument("<folder>", "the folder; those inside it are watched too")
    .option("--map <member=field,...>", "which field of records holds which member")
    .option("--source <name>", "the publisher, of every article")
    .action(
      perform(context, (folder: string, flags: WatchFlags) =>
        withParts(context, (parts) =>
          watchUntilStopped(context, parts, resolve(context.folder, folder), flags),
        ),
      ),
    );
}

/** The articles are left to the workers. */
async function watchUntilStopped(
  context: Context,
  parts: Parts,
  folder: string,
  { map, source }: WatchFlags,
): Promise<undefined> {
  const { terminal, json } = context;
  const interrupt = listenForInterrupt();
  const maxChars = context.environment.CURSUS_MAX_ARTICLE_CHARS;
  const mapping = map === undefined ? {} : parseMapping(map);
  const options = (): ImportOptions => ({
    maxChars,
    now: context.clock(),
    maxDocumentBytes: maxDocumentBytes(maxChars),
    mapping,
    source,
    read: true,
    ownWorker: false,
    dryRun: false,
  });
  if (!json) terminal.note(`watching ${shownPath(folder, context.folder)}; Ctrl-C stops`);
  const takeIn = async (path: string): Promise<void> => {
    const report = await importFiles(context, parts, [path], options()).catch(goneMeanwhile);
    if (report === null) return;
    const text = renderImport(report, terminal.colours, false);
    terminal.print(
      json ? JSON.stringify({ file: path, ...report }) : `${shownPath(path, context.folder)}: ${text}`,
    );
  };
  const onLink = (link: LeftOut): void =>
    terminal.print(
      json ? JSON.stringify(link) : leftOutLines([link], (path) => shownPath(path, context.folder)).join(""),
    );
  try {
    await watchFolder(folder, { onFile: takeIn, onLink }, interrupt.signal);
  } finally {
    interrupt.release();
  }
  return undefined;
}

/** A file that was taken away again before it was read is no reason to stop watching. */
function goneMeanwhile(thrown: unknown): null {
  if (thrown instanceof CursusError && thrown.code === "FileUnreadable") return null;
  throw thrown;
}
