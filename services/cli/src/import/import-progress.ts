import type { Context } from "../context.ts";

/** How far an import is. */
export interface Advance {
  readonly articles: number;
  readonly bytes: number;
}

export interface ImportProgress {
  readonly tell: (advance: Advance) => void;
  readonly end: () => void;
}

/** A watched terminal's line is written over this often, a log gets a line this often; in milliseconds. */
const DRAWN_EVERY_MS = 500;
const LOGGED_EVERY_MS = 10_000;
const SECOND = 1_000;

/** Tells the rate and the time left, on one line that is written over where somebody watches; nothing beside JSON. */
export function importProgress(
  { terminal, json }: Pick<Context, "terminal" | "json">,
  totalBytes: number,
  now: () => number,
): ImportProgress {
  if (json) return { tell: () => {}, end: () => {} };
  const from = now();
  let toldAt = from;
  const every = terminal.watched ? DRAWN_EVERY_MS : LOGGED_EVERY_MS;
  const tell = (advance: Advance): void => {
    if (now() - toldAt < every) return;
    toldAt = now();
    const line = progressWords(advance, totalBytes, now() - from);
    if (terminal.watched) process.stderr.write(`\r\u001b[K${line}`);
    else terminal.note(line);
  };
  return { tell, end: () => void (terminal.watched && process.stderr.write("\r\u001b[K")) };
}

/** `12,400 articles, 310/s, 42 %, 3 min left` */
export function progressWords({ articles, bytes }: Advance, totalBytes: number, elapsedMs: number): string {
  const share = totalBytes === 0 ? 0 : Math.min(1, bytes / totalBytes);
  const rate = elapsedMs === 0 ? 0 : (articles / elapsedMs) * SECOND;
  const left = share > 0 ? (elapsedMs / share) * (1 - share) : null;
  const words = [`${articles.toLocaleString("en")} articles`, `${rate.toFixed(rate < 10 ? 1 : 0)}/s`];
  if (share > 0) words.push(`${Math.floor(share * 100)} %`);
  if (left !== null && share < 1) words.push(`${durationWords(left)} left`);
  return words.join(", ");
}

export function durationWords(ms: number): string {
  const seconds = Math.ceil(ms / SECOND);
  if (seconds < 90) return `${seconds} s`;
  const minutes = Math.round(seconds / 60);
  return minutes < 120 ? `${minutes} min` : `${Math.round(minutes / 60)} h`;
}
