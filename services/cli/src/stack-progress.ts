import type { OnProgress } from "@cursus/local-stack";
import { printable } from "./printable.ts";
import type { Terminal } from "./terminal.ts";

/** A counted step is told again each time another quarter of it is done. */
const QUARTERS = 4;

/** Tells each step of bringing the stack up once, a counted one by quarters. */
export function tellStackProgress({ note }: Terminal): OnProgress {
  const told = new Map<string, string>();
  return ({ part, step, done, total }) => {
    const share = done === undefined || !total ? "" : ` ${Math.floor((done / total) * QUARTERS) * 25}%`;
    const words = `${step}${share}`;
    if (told.get(part) === words) return;
    told.set(part, words);
    note(`${part}: ${printable(words)}`);
  };
}
