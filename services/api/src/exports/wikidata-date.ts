/** Days (YYYY-MM-DD) between which something happened; null where a side is open. */
interface Days {
  readonly min: string | null;
  readonly max: string | null;
}

/** The precisions of Wikidata's dates: how much of a day is said, and how the rest is filled. */
const PRECISIONS = [
  { chars: 10, rest: "", number: 11 },
  { chars: 7, rest: "-00", number: 10 },
  { chars: 4, rest: "-00-00", number: 9 },
] as const;

/**
 * The date as QuickStatements writes it, as exact as both ends agree: day, month or year. Null where they do not
 * agree on the year, or one is not known: nothing is made more exact than it is.
 */
export function wikidataDate({ min, max }: Days): string | null {
  if (min === null || max === null) return null;
  const found = PRECISIONS.find(({ chars }) => min.slice(0, chars) === max.slice(0, chars));
  return found === undefined ? null : `+${min.slice(0, found.chars)}${found.rest}T00:00:00Z/${found.number}`;
}
