/** The oldest first, by day of publication; those without one last. */
export function byAge(a: Dated, b: Dated): number {
  return compare(a.published ?? UNDATED, b.published ?? UNDATED) || compare(a.id, b.id);
}

/** What an article says, with the article's day of publication. */
interface Dated {
  readonly id: string;
  readonly published: string | null;
}

const UNDATED = "9999";

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
