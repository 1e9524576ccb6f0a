import { Presets, SingleBar } from "cli-progress";
import type { Context } from "./context.ts";
import { printable } from "./printable.ts";

export interface Progress {
  /** `of` is what was last done, in words. */
  readonly advanceTo: (done: number, of: string) => void;
  /** What takes its time now, in words. */
  readonly tell: (words: string) => void;
  readonly end: () => void;
}

/** Plain lines are at least this far apart in time, and by this share of the whole, so that a log stays readable. */
const PLAIN_EVERY_MS = 1_000;
const PLAIN_LINES = 10;

type ProgressContext = Pick<Context, "terminal" | "json">;

/** A bar where somebody watches, else a few plain lines where it takes longer than a second; nothing beside JSON. */
export function startProgress({ terminal, json }: ProgressContext, total: number, words: string): Progress {
  if (json || total === 0) return { advanceTo: () => {}, tell: () => {}, end: () => {} };
  if (terminal.watched) return drawnProgress(total, words);
  return plainProgress(terminal.note, { total, words, now: () => performance.now() });
}

function drawnProgress(total: number, words: string): Progress {
  const format = `${words} {bar} {value}/{total} {of}`;
  const bar = new SingleBar(
    { format, hideCursor: true, barsize: 24, clearOnComplete: false },
    Presets.shades_classic,
  );
  bar.start(total, 0, { of: "" });
  const advanceTo = (done: number, of: string): void => {
    bar.update(done, { of: done === total ? "" : of });
  };
  const tell = (words: string): void => bar.update({ of: printable(words) });
  return { advanceTo, tell, end: () => bar.stop() };
}

interface Plain {
  readonly total: number;
  readonly words: string;
  /** Milliseconds from any moment on. */
  readonly now: () => number;
}

export function plainProgress(note: (line: string) => void, { total, words, now }: Plain): Progress {
  const step = Math.ceil(total / PLAIN_LINES);
  let shown = 0;
  let shownAt = now();
  const advanceTo = (done: number): void => {
    const isDue = done === total || done - shown >= step;
    if (!isDue || now() - shownAt < PLAIN_EVERY_MS) return;
    shown = done;
    shownAt = now();
    note(`${words} ${done}/${total}`);
  };
  return { advanceTo, tell: (line) => note(printable(line)), end: () => {} };
}
