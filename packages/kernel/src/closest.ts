/** More than a third of the letters wrong: that was no slip of the finger. */
const MOST_WRONG_SHARE = 1 / 3;

/** The candidate that was most likely meant by a mistyped word; null where none is near. Case does not count. */
export function closest(word: string, candidates: readonly string[]): string | null {
  const ranked = candidates
    .map((candidate) => ({ candidate, wrong: distance(word.toLowerCase(), candidate.toLowerCase()) }))
    .toSorted((a, b) => a.wrong - b.wrong);
  const [best] = ranked;
  if (best === undefined || best.wrong > best.candidate.length * MOST_WRONG_SHARE) return null;
  return best.candidate;
}

/** How many letters to insert, leave out or change (Levenshtein 1966). */
function distance(from: string, to: string): number {
  let row = Array.from({ length: to.length + 1 }, (_, index) => index);
  for (const [i, letter] of [...from].entries()) {
    const next = [i + 1];
    for (const [j, other] of [...to].entries()) {
      const changed = (row[j] ?? 0) + (letter === other ? 0 : 1);
      next.push(Math.min(changed, (row[j + 1] ?? 0) + 1, (next[j] ?? 0) + 1));
    }
    row = next;
  }
  return row.at(-1) ?? 0;
}
