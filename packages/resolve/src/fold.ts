import anyAscii from "any-ascii";

const APOSTROPHES = /['`"’‘ʼʻʹʺ]/gu;

/** Lower-case words of a text in plain Latin letters and digits; apostrophes join, all other signs part. */
export function foldWords(text: string): readonly string[] {
  const latin = anyAscii(text.normalize("NFC").replace(APOSTROPHES, ""))
    .toLowerCase()
    .replace(APOSTROPHES, "");
  return latin.split(/[^a-z0-9]+/).filter((word) => word !== "");
}

/** As `foldWords`, with possessive endings taken off: "Kazakhstan's people" gives kazakhstan, people. */
export function foldPhrase(text: string): readonly string[] {
  return foldWords(text.replace(/['’]s\b/gu, ""));
}
