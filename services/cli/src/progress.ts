import { Presets, SingleBar } from "cli-progress";
import type { Terminal } from "./terminal.ts";

export interface Progress {
  readonly advanceTo: (done: number, of: string) => void;
  readonly end: () => void;
}

/** A plain line at most this often, so that a log of a large run stays readable. */
const PLAIN_LINES = 10;

/** A bar where somebody watches, else about ten plain lines; nothing at all when silent. */
export function startProgress(terminal: Terminal, total: number, words: string, silent = false): Progress {
  if (silent || total === 0) return { advanceTo: () => {}, end: () => {} };
  return terminal.watched ? drawnProgress(total, words) : plainProgress(terminal, total, words);
}

function drawnProgress(total: number, words: string): Progress {
  const format = `${words} {bar} {value}/{total} {of}`;
  const bar = new SingleBar({ format, hideCursor: true, barsize: 24, clearOnComplete: false }, Presets.rect);
  bar.start(total, 0, { of: "" });
  return { advanceTo: (done, of) => bar.update(done, { of }), end: () => bar.stop() };
}

function plainProgress(terminal: Terminal, total: number, words: string): Progress {
  const step = Math.max(1, Math.ceil(total / PLAIN_LINES));
  let shown = 0;
  const advanceTo = (done: number): void => {
    if (done === shown || (done < total && done - shown < step)) return;
    shown = done;
    terminal.note(`${words} ${done}/${total}`);
  };
  return { advanceTo, end: () => {} };
}
