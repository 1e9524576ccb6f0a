import { CursusError } from "@cursus/kernel";

const NUL = 0;

/**
 * The text of a file's bytes. Throws ArticleBinary where they are no UTF-8 text, ArticleMalformed where they
 * are a page of HTML, whose markup nobody wants to have read as words.
 */
export function decode(bytes: Uint8Array): string {
  if (bytes.includes(NUL)) throw binary("it has NUL bytes");
  const text = decodeUtf8(bytes);
  if (/^\s*<(!doctype\s+html|html[\s>])/i.test(text))
    throw new CursusError("ArticleMalformed", "it is a page of HTML", {
      advice: "Hand in its text.",
    });
  return text;
}

function decodeUtf8(bytes: Uint8Array): string {
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    throw binary("it is not UTF-8");
  }
}

function binary(why: string): CursusError {
  return new CursusError("ArticleBinary", `it is not text: ${why}`, {
    advice: "Hand in plain text or a JSON article, in UTF-8.",
  });
}
