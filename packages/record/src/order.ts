import { byText } from "@cursus/kernel";

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
