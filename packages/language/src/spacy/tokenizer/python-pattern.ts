import { CursusError } from "@cursus/kernel";
import { WHITE_SPACE } from "./white-space.ts";

/** What Python's classes hold for text, in the words of JavaScript under the flag `u`. */
const CLASSES: Readonly<Record<string, string>> = {
  d: "\\p{Nd}",
  w: "\\p{L}\\p{N}_",
  s: WHITE_SPACE,
};
const SYNTAX = new Set("^$\\.*+?()[]{}|/");
const QUANTIFIER = /^\{\d+(?:,\d*)?\}/;
const FLAGS = /^\(\?u\)/;
/** One escape: of eight, four or two hexadecimal digits, else of one character. */
const ESCAPE = /^\\(?:U([0-9A-Fa-f]{8})|u([0-9A-Fa-f]{4})|x([0-9A-Fa-f]{2})|(.))/su;

/**
 * Translates a pattern for text of Python's `re` into one for the flag `u` of JavaScript. Python takes escapes,
 * brackets and braces that JavaScript refuses, or reads otherwise: `\U0001F9C0`, `\'`, `[` inside a class, and `\w`,
 * `\d`, `\s` of all scripts. Groups with names, and flags but `(?u)`, are not known: ModelMalformed.
 */
export function translatePattern(pattern: string): string {
  const source = pattern.replace(FLAGS, "");
  let translated = "";
  for (let at = 0; at < source.length; ) {
    const [text, length] = translateAt(source, at);
    translated += text;
    at += length;
  }
  return translated;
}

/** The pattern as a regular expression; further flags are added to `u`. */
export function compilePattern(pattern: string, flags = ""): RegExp {
  const source = translatePattern(pattern);
  try {
    return new RegExp(source, `u${flags}`);
  } catch (error) {
    throw new CursusError("ModelMalformed", "a pattern of the model cannot be read", { cause: error });
  }
}

function translateAt(source: string, at: number): readonly [text: string, length: number] {
  const char = source[at] ?? "";
  if (char === "\\") return translateEscape(source.slice(at, at + 10), false);
  if (char === "[") return translateClass(source, at);
  if (char === "{") {
    const quantifier = QUANTIFIER.exec(source.slice(at, at + 12));
    return quantifier === null ? ["\\{", 1] : [quantifier[0], quantifier[0].length];
  }
  if (char === "}" || char === "]") return [`\\${char}`, 1];
  if (source.startsWith("(?P", at) || /^\(\?[aiLmsx]/.test(source.slice(at, at + 3)))
    throw new CursusError("ModelMalformed", "a pattern of the model uses a group that is not known");
  return [char, 1];
}

function translateEscape(text: string, inClass: boolean): readonly [text: string, length: number] {
  const [whole, long, short, byte, char] = ESCAPE.exec(text) ?? ["\\", "", "", "", "\\"];
  const digits = long ?? short ?? byte;
  if (digits !== undefined && digits !== "")
    return [`\\u{${Number.parseInt(digits, 16).toString(16)}}`, whole.length];
  return [translateChar(char ?? "", inClass), whole.length];
}

function translateChar(char: string, inClass: boolean): string {
  const members = CLASSES[char.toLowerCase()];
  if (members !== undefined) {
    if (char === char.toLowerCase()) return inClass ? members : `[${members}]`;
    if (inClass) throw new CursusError("ModelMalformed", `a class of the model holds \\${char}`);
    return `[^${members}]`;
  }
  if (/[bBnrtfv0-9]/.test(char)) return `\\${char}`;
  if (char === "Z") return "$";
  return SYNTAX.has(char) || (char === "-" && inClass) ? `\\${char}` : char;
}

function translateClass(source: string, start: number): readonly [text: string, length: number] {
  let text = "[";
  let at = start + 1;
  if (source[at] === "^") text += source[at++];
  for (let isFirst = true; at < source.length; isFirst = false) {
    const char = source[at] ?? "";
    if (char === "]" && !isFirst) return [`${text}]`, at + 1 - start];
    const [part, length] =
      char === "\\" ? translateEscape(source.slice(at, at + 10), true) : [literalInClass(char), 1];
    text += part;
    at += length;
  }
  throw new CursusError("ModelMalformed", "a pattern of the model has a class without an end");
}

const literalInClass = (char: string): string => (char === "[" || char === "]" ? `\\${char}` : char);
