import { printable } from "../printable.ts";

/** What joins a sentence or an item of a list to its neighbours, and is no part of it. */
const JOINTS = new Set(" ;,:–—-");
const BULLETS = new Set("•·*");
const OPENING = /^["“«„]/u;
const CLOSING = /["”»]$/u;
const MARKS = /["“”«»„]/gu;

/**
 * An article's words in quotation marks, for a line of a terminal: without the marks and joints at their edges that
 * would stand beside ours, as in `“(the second);”`. Always words that stand in the article as they are.
 */
export function quoted(text: string): string {
  return `“${withoutEdges(printable(text))}”`;
}

/** More marks than that within one another are no writing. */
const MOST_LAYERS = 8;

function withoutEdges(text: string): string {
  let bare = withoutJoints(text);
  for (let layer = 0; layer < MOST_LAYERS; layer += 1) {
    const inner = [withoutMarks(bare), withoutBrackets(bare)].find((one) => one !== bare && /\S/u.test(one));
    if (inner === undefined) break;
    bare = withoutJoints(inner);
  }
  return bare;
}

function withoutJoints(text: string): string {
  const letters = [...text];
  const first = letters.findIndex((letter) => !JOINTS.has(letter) && !BULLETS.has(letter));
  const last = letters.findLastIndex((letter) => !JOINTS.has(letter));
  return first < 0 ? text : letters.slice(first, last + 1).join("");
}

/** Own marks around all of it, or one at an edge whose other stands in another sentence. */
function withoutMarks(text: string): string {
  const marks = text.match(MARKS)?.length ?? 0;
  const [opens, closes] = [OPENING.test(text), CLOSING.test(text)];
  if (marks === 2 && opens && closes) return text.slice(1, -1);
  if (marks === 1 && (opens || closes)) return opens ? text.slice(1) : text.slice(0, -1);
  return text;
}

/** Brackets around all of it, or one at an edge whose other stands in another sentence. */
function withoutBrackets(text: string): string {
  if (/^\([^()]*\)$/u.test(text)) return text.slice(1, -1);
  const [opening, closing] = [text.match(/\(/gu)?.length ?? 0, text.match(/\)/gu)?.length ?? 0];
  if (opening > closing && text.startsWith("(")) return text.slice(1);
  return closing > opening && text.endsWith(")") ? text.slice(0, -1) : text;
}
