import { destination, type Logger, pino } from "pino";

export type { Logger };

/** JSON lines on standard error, one an event; standard output belongs to answers. */
export function createLogger(name: string, level: string): Logger {
  return pino({ name, level }, destination({ dest: 2, sync: true }));
}
