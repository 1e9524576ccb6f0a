import type { Span } from "@cursus/graph-schema";

/** No dateline is longer. */
const DATELINE_CHARS = 90;
const DATELINE =
  /^\p{Lu}[\p{Lu}\p{M}.'’-]+(?:[ /]\p{Lu}[\p{Lu}\p{M}.'’-]*){0,3}(?:, ?\p{Lu}[\p{L}. ]{1,24}){0,2}(?:\d{1,2}(?:, ?\d{4})?)?(?: ?\([^()\n]{2,30}\))? ?(?:--|—|–|-(?= ))\s*/u;

/** "ASTANA -- ", "KYIV (Agency) — ", "NAIROBI, Kenya, May 3 - ": the town in capitals and a dash. */
export function datelineOf(text: string, line: Span): Span | undefined {
  const head = text.slice(line.start, Math.min(line.end, line.start + DATELINE_CHARS));
  const found = DATELINE.exec(head);
  return found ? { start: line.start, end: line.start + found[0].length } : undefined;
}
