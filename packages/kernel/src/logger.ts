import { appendFileSync, mkdirSync } from "node:fs";
import { dirname } from "node:path";
import { destination, type Logger, pino } from "pino";

export type { Logger };

/** JSON lines on standard error, one an event; standard output belongs to answers. */
export function createLogger(name: string, level: string): Logger {
  return pino({ name, level }, destination({ dest: 2, sync: true }));
}

/**
 * JSON lines at the end of a file, for a program whose terminal belongs to people. The file and its folder are made
 * with the first line; lines that cannot be written there go to standard error.
 */
export function createFileLogger(name: string, level: string, file: string): Logger {
  return pino({ name, level }, { write: (line) => append(file, line) });
}

function append(file: string, line: string): void {
  try {
    mkdirSync(dirname(file), { recursive: true });
    appendFileSync(file, line);
  } catch {
    process.stderr.write(line);
  }
}
