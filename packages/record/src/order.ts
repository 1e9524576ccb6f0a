/** Order by code unit, the same on every machine. */
export function byText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** Order by several texts or numbers in turn. */
export function byRank<T>(rank: (value: T) => readonly (string | number)[]): (a: T, b: T) => number {
  return (a, b) => {
    const [left, right] = [rank(a), rank(b)];
    for (const [at, value] of left.entries()) {
      const other = right[at];
      if (other !== undefined && value !== other) return value < other ? -1 : 1;
    }
    return 0;
  };
}

/** The values in order, each once. */
export function sortedUnique(values: Iterable<string>): readonly string[] {
  return [...new Set(values)].toSorted(byText);
}
