/** The words of a phrase: lower case, without accents, apostrophes and possessive endings; letters and digits. */
export function wordsOf(text: string): readonly string[] {
  const plain = text
    .normalize("NFKD")
    .replace(/\p{M}/gu, "")
    .replace(/['’‘ʼʻ`´](?:s\b)?/gu, "")
    .toLowerCase();
  return plain.match(/[\p{L}\p{N}]+/gu) ?? [];
}
