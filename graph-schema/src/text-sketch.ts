/** Words in a row that count as one feature of a text: few enough to outlive an edit, enough to be its own. */
const SHINGLE_WORDS = 4;
/** Numbers in a sketch: the likeness of two texts is estimated to within about 0.09. */
const SIZE = 32;
/** A text shorter than this many shingles has too few features: it is like none but itself. */
const FEWEST_SHINGLES = 24;
const DIGITS = 4;

/**
 * A sketch of a text by MinHash: for each of 32 orders of all word sequences, 16 bits of the first that the text
 * holds. Texts that share a part of their words share about that part of their sketches. Empty for a short text.
 */
export function textSketch(text: string): string {
  const words =
    text
      .normalize("NFKC")
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu) ?? [];
  if (words.length < FEWEST_SHINGLES + SHINGLE_WORDS - 1) return "";
  const hashes = words.map(hashOf);
  const least = new Uint32Array(SIZE).fill(0xffffffff);
  for (let at = 0; at + SHINGLE_WORDS <= hashes.length; at += 1) {
    const shingle = joined(hashes, at);
    for (let order = 0; order < SIZE; order += 1) {
      const place = mixed(shingle ^ Math.imul(order + 1, 0x9e3779b1));
      if (place < (least[order] ?? 0)) least[order] = place;
    }
  }
  return Array.from(least, (place) => (place & 0xffff).toString(16).padStart(DIGITS, "0")).join("");
}

/** FNV-1a, 32 bits, over UTF-16 code units. */
function hashOf(word: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < word.length; at += 1) hash = Math.imul(hash ^ word.charCodeAt(at), 0x01000193);
  return hash >>> 0;
}

function joined(hashes: readonly number[], at: number): number {
  let hash = 0;
  for (let next = at; next < at + SHINGLE_WORDS; next += 1)
    hash = mixed(hash ^ (hashes[next] ?? 0)) + next - at;
  return hash >>> 0;
}

/** The finaliser of MurmurHash3: every bit of the input moves every bit of the outcome. */
function mixed(value: number): number {
  let bits = value >>> 0;
  bits = Math.imul(bits ^ (bits >>> 16), 0x85ebca6b);
  bits = Math.imul(bits ^ (bits >>> 13), 0xc2b2ae35);
  return (bits ^ (bits >>> 16)) >>> 0;
}

/** The numbers of a sketch, in their order. */
export function sketchNumbers(sketch: string): readonly string[] {
  return Array.from({ length: sketch.length / DIGITS }, (_, at) =>
    sketch.slice(at * DIGITS, (at + 1) * DIGITS),
  );
}
