import pc from "picocolors";

export type Colours = ReturnType<typeof pc.createColors>;

/** Where a command writes. Answers go to standard output; all else, so that answers can be piped, to standard error. */
export interface Terminal {
  readonly print: (text: string) => void;
  readonly note: (text: string) => void;
  /** For standard output. */
  readonly colours: Colours;
  /** True where a person watches standard error, so that a progress bar can be drawn. */
  readonly watched: boolean;
  /** Resolves when all that was printed has left the process. */
  readonly drained: () => Promise<void>;
}

/** The process's own terminal. A reader that has gone away (`cursus dump | head`) ends the process in silence. */
export function systemTerminal(variables: Readonly<Record<string, string | undefined>>): Terminal {
  for (const stream of [process.stdout, process.stderr]) stream.on("error", leaveIfClosed);
  const coloured = process.stdout.isTTY === true && !variables.NO_COLOR && variables.TERM !== "dumb";
  return {
    print: (text) => void process.stdout.write(`${text}\n`),
    note: (text) => void process.stderr.write(`${text}\n`),
    colours: pc.createColors(coloured),
    watched: process.stderr.isTTY === true,
    drained: () => new Promise((resolve) => process.stdout.write("", () => resolve())),
  };
}

function leaveIfClosed(error: NodeJS.ErrnoException): void {
  if (error.code === "EPIPE") process.exit(0);
  throw error;
}
