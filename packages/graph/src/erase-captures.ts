import type { WriteTransaction } from "./transaction.ts";

const ORIGINALS = `
MATCH (c:Capture {key: $key}) WHERE c.original IS NOT NULL RETURN DISTINCT c.original AS original ORDER BY original`;

const DESTROY = "MATCH (c:Capture {key: $key}) DELETE c";

/** A file with many articles is the original of each of them. */
const FORGET = "UNWIND $originals AS original MATCH (c:Capture {original: original}) REMOVE c.original";

/** Its address is no word of it, and keeps it from being fetched anew. */
const SILENCE = "MATCH (p:Page {key: $key}) REMOVE p.correction";

/**
 * Destroys what is known of where an article was taken from; answers with the hashes of the bytes that it was read from,
 * which are nobody's original from now on.
 */
export async function eraseCaptures({ note }: WriteTransaction, key: string): Promise<readonly string[]> {
  const originals = (await note(ORIGINALS, { key })).map(({ original }) => String(original));
  await note(DESTROY, { key });
  await note(FORGET, { originals });
  await note(SILENCE, { key });
  return originals;
}
