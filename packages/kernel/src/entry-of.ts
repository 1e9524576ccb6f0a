/**
 * What a table has under a word of a text. A word may be one that every object answers to, such as "constructor":
 * only the table's own entries count.
 */
export function entryOf<T>(table: Readonly<Record<string, T>>, word: string): T | undefined {
  return Object.hasOwn(table, word) ? table[word] : undefined;
}
