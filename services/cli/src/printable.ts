// Control characters could move the cursor or recolour the terminal; bidi overrides could reorder what is read.
const UNPRINTABLE = /[\p{Cc}\u200E\u200F\u202A-\u202E\u2066-\u2069]/gu;

/** Text from outside as one line that a terminal shows and does not obey. */
export function printable(text: string): string {
  return text.replace(/\s+/gu, " ").replace(UNPRINTABLE, "\uFFFD").trim();
}
