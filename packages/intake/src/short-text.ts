import { CursusError } from "@cursus/kernel";

const MAX_SHORT_CHARS = 1_000;
// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is taken out
const CONTROLS = /[\u0000-\u001f\u007f-\u009f\u00ad\ufeff\ufff9-\ufffb\u2028\u2029]+/g;

/**
 * A title, name or id in one line and in NFC, null where nothing is left of it. Throws ArticleMalformed where
 * it is no well-formed Unicode, or longer than such things are.
 */
export function shortText(field: string, text: string | null): string | null {
  if (text === null) return null;
  if (!text.isWellFormed())
    throw new CursusError("ArticleMalformed", `${field}: not well-formed Unicode: it has a lone surrogate`);
  const line = text.replace(CONTROLS, " ").replace(/\s+/g, " ").trim().normalize("NFC");
  if (line.length > MAX_SHORT_CHARS)
    throw new CursusError("ArticleMalformed", `${field}: longer than ${MAX_SHORT_CHARS} characters`);
  return line === "" ? null : line;
}
