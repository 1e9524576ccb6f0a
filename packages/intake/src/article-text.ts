/** Blanks that look like a space and are none; thin and unbreakable ones come from typesetting. */
const ODD_SPACES = /[\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000]/g;
const ZERO_WIDTH = /[\u200b\u2060]/g;

/**
 * The layout that every format ends in, so that one article has one text and one hash: plain spaces, no blanks
 * at the ends of lines, one empty line between paragraphs, one line end after the last. What is so already
 * stays as it is. Linear in the length of the text.
 */
export function laidOut(text: string): string {
  const lines = text
    .replace(/\r\n?|[\v\f\u0085\u2028\u2029]/g, "\n")
    .replace(ODD_SPACES, " ")
    .replace(ZERO_WIDTH, "")
    .split("\n")
    .map((line) => line.trimEnd());
  const kept = lines.filter((line, index) => line !== "" || lines[index - 1] !== "");
  return `${kept.join("\n").replace(/^\n+/, "").trimEnd()}\n`;
}

/** Headline and paragraphs as one text: the headline first, unless the paragraphs begin with it. */
export function textOf(title: string | null, paragraphs: readonly string[]): string {
  const body = paragraphs.map((paragraph) => paragraph.trim()).filter((paragraph) => paragraph !== "");
  const headline = title?.trim() ?? "";
  const [first] = body;
  const hasHeadline = headline === "" || (first !== undefined && isSameLine(first, headline));
  return `${(hasHeadline ? body : [headline, ...body]).join("\n\n")}\n`;
}

/** The text with the headline before it, unless it begins with it. */
export function withHeadline(title: string | null, text: string): string {
  const headline = title?.trim() ?? "";
  if (headline === "" || text.trim() === "") return text;
  const firstLine = /\S[^\n]*/.exec(text)?.[0] ?? "";
  return isSameLine(firstLine, headline) ? text : `${headline}\n\n${text}`;
}

function isSameLine(a: string, b: string): boolean {
  return folded(a) === folded(b);
}

const folded = (line: string): string => line.normalize("NFKC").replace(/\s+/g, " ").trim().toLowerCase();
