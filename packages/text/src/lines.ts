import type { Span } from "@cursus/graph-schema";

export type Line = Span;

/** Text wrapped at a column has lines of about this length. */
const WRAP_MIN = 45;
const WRAP_MAX = 110;
const WRAP_SPREAD = 30;

/** "• ", "- ", "3. ", "(2) ": what opens an item of a list. */
export const LIST_MARK = /^(?:[•*·▪‣]|[-–—](?=\s)|\(?\d{1,2}[.)](?=\s))\s*\S/;
/** Longest mark, with the first character after it. */
const MARK_CHARS = 12;

/**
 * The article's lines without their blanks. Where a paragraph was wrapped at a column, its lines are one.
 */
export function linesOf(text: string): readonly Line[] {
  return groupsOf(text).flatMap((group) =>
    isWrapped(group) && !hasItems(text, group) ? joined(group) : group,
  );
}

/** Lines between two empty lines. */
function groupsOf(text: string): Line[][] {
  const groups: Line[][] = [[]];
  let start = 0;
  while (start <= text.length) {
    const found = text.indexOf("\n", start);
    const end = found < 0 ? text.length : found;
    const line = trimmed(text, start, end);
    if (line.end > line.start) groups.at(-1)?.push(line);
    else if ((groups.at(-1)?.length ?? 0) > 0) groups.push([]);
    start = end + 1;
  }
  return groups;
}

function trimmed(text: string, from: number, to: number): Line {
  let start = from;
  let end = to;
  while (start < end && isBlank(text.charCodeAt(start))) start++;
  while (end > start && isBlank(text.charCodeAt(end - 1))) end--;
  return { start, end };
}

const isBlank = (code: number): boolean =>
  code === 32 ||
  code === 9 ||
  code === 10 ||
  code === 0xa0 ||
  code === 0x3000 ||
  (code >= 0x2000 && code <= 0x200b);

function isWrapped(group: readonly Line[]): boolean {
  if (group.length < 2) return false;
  const lengths = group.slice(0, -1).map((line) => line.end - line.start);
  const longest = lengths.reduce((a, b) => Math.max(a, b), 0);
  const shortest = lengths.reduce((a, b) => Math.min(a, b), longest);
  const last = group.at(-1);
  return (
    longest <= WRAP_MAX &&
    shortest >= WRAP_MIN &&
    longest - shortest <= WRAP_SPREAD &&
    last !== undefined &&
    last.end - last.start <= longest + 2
  );
}

const hasItems = (text: string, group: readonly Line[]): boolean =>
  group
    .slice(1)
    .some(({ start, end }) => LIST_MARK.test(text.slice(start, Math.min(end, start + MARK_CHARS))));

function joined(group: readonly Line[]): Line[] {
  const first = group[0];
  const last = group.at(-1);
  return first && last ? [{ start: first.start, end: last.end }] : [];
}
