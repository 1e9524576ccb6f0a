import { CursusError } from "@cursus/kernel";

/** What a light markup (Markdown, a wiki's) may have: their readers take a time that grows with the square of it. */
export interface KnotLimits {
  readonly characters: number;
  /** Marks between two empty lines. */
  readonly marks: number;
  readonly isMark: (character: string) => boolean;
}

/**
 * Throws ArticleTooLarge or ArticleMalformed where a text has so many marks, or quotes and lists so deep within one
 * another, that its reader would not come to an end.
 */
export function refuseKnots(text: string, { characters, marks, isMark }: KnotLimits): void {
  if (text.length > characters)
    throw new CursusError(
      "ArticleTooLarge",
      `it has ${text.length} characters of markup; the limit is ${characters}`,
    );
  if (NESTED.test(text))
    throw new CursusError("ArticleMalformed", "its quotes or lists are too deep within one another");
  let inBlock = 0;
  let before = "";
  for (const character of text) {
    if (character === "\n" && before === "\n") inBlock = 0;
    else if (isMark(character)) inBlock += 1;
    if (inBlock > marks)
      throw new CursusError("ArticleMalformed", `one block of it has more than ${marks} marks`);
    before = character;
  }
}

/** Fifty quotes or lists within one another on one line, or a list that stands in by two hundred. */
const NESTED = /^(?:(?:[ \t]{0,4}>){50}|(?:[ \t]{0,4}[*+-][ \t]){50}|[ \t]{200,300}[*+-])/m;
