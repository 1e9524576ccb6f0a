/** Lines of a paragraph that was broken at a column are at least this long, but for the last. */
const WRAPPED_MIN = 40;
const WRAPPED_MAX = 120;

/** Paragraphs (between empty lines) of a text whose lines were broken at a column, each in one line again. */
export function unwrapped(text: string): readonly string[] {
  return text
    .replace(/\r\n?/g, "\n")
    .split(/\n[ \t]*\n/)
    .map((paragraph) =>
      paragraph
        .trim()
        .split("\n")
        .map((line) => line.trim()),
    )
    .flatMap((lines) => (isWrapped(lines) ? [lines.join(" ")] : lines))
    .filter((paragraph) => paragraph !== "");
}

function isWrapped(lines: readonly string[]): boolean {
  return lines.every(
    (line, index) => line.length <= WRAPPED_MAX && (line.length >= WRAPPED_MIN || index === lines.length - 1),
  );
}
