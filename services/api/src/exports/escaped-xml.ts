const ESCAPES: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" };
/** XML 1.0 cannot hold these, not even escaped. */
const NOT_XML = /[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu;

/** The text as it stands in XML, within elements and attributes: never as markup, and never what no XML can hold. */
export const escaped = (text: string): string =>
  text
    .toWellFormed()
    .replace(NOT_XML, "\uFFFD")
    .replace(/[&<>"]/g, (letter) => ESCAPES[letter] ?? letter);
