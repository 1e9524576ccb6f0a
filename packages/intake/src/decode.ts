import { CursusError } from "@cursus/kernel";

const NUL = 0;

/** The text of a file's bytes. Throws ArticleBinary where they are no UTF-8 text. */
export function decode(bytes: Uint8Array): string {
  if (bytes.includes(NUL)) throw binary("it has NUL bytes");
  return decodeUtf8(bytes);
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
    advice: "Texts and JSON articles are read in UTF-8.",
  });
}
