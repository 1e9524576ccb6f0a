import { CursusError } from "@cursus/kernel";

export interface TextLimits {
  /** Longest text that is read, in UTF-16 code units. */
  readonly maxChars: number;
}

/** The setting that raises the limit. */
export const MAX_CHARS_SETTING = "CURSUS_MAX_ARTICLE_CHARS";

const LINE_ENDS = /\r\n?|[\v\f\u2028\u2029]/g;
/** Controls, byte order marks and the soft hyphen: nothing that a reader of the page would see. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is taken out
const INVISIBLE = /[\u0000-\u0008\u000e-\u001f\u007f-\u0084\u0086-\u009f\u00ad\ufeff\ufff9-\ufffb]/g;
const NEXT_LINE = /\u0085/g;

/**
 * The text as it is stored, and into which every offset points: line ends are LF, invisible characters are
 * out, the rest is in NFC. Clean text comes back as it is.
 * Throws `ArticleMalformed` on a lone surrogate, `ArticleEmpty` where nothing is left, `ArticleTooLarge`.
 */
export function cleanText(raw: string, limits: TextLimits): string {
  refuseMalformed(raw);
  const text = raw.replace(LINE_ENDS, "\n").replace(NEXT_LINE, "\n").replace(INVISIBLE, "").normalize("NFC");
  refuseEmpty(text);
  refuseTooLarge(text, limits.maxChars);
  return text;
}

function refuseMalformed(raw: string): void {
  if (raw.isWellFormed()) return;
  throw new CursusError("ArticleMalformed", "the text is not well-formed Unicode: it has a lone surrogate", {
    advice: "Decode the source with its own character encoding.",
  });
}

function refuseEmpty(text: string): void {
  if (/\S/.test(text)) return;
  throw new CursusError("ArticleEmpty", "the article has no text");
}

function refuseTooLarge(text: string, maxChars: number): void {
  if (text.length <= maxChars) return;
  throw new CursusError(
    "ArticleTooLarge",
    `the article has ${text.length} characters; the limit is ${maxChars}`,
    { advice: `Raise ${MAX_CHARS_SETTING} to read longer articles.` },
  );
}
