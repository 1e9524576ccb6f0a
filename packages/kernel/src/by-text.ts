/** Order by code unit, the same on every machine. */
export const byText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** True where nothing in the list comes before what stands ahead of it. */
export function isInOrder<T>(all: readonly T[], compare: (a: T, b: T) => number): boolean {
  return all.every((one, at) => {
    const before = all[at - 1];
    return before === undefined || compare(before, one) <= 0;
  });
}
