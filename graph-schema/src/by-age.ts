import { byText, isInOrder } from "@cursus/kernel";

/** The oldest first, by day of publication; those without one last. */
export function byAge(a: Dated, b: Dated): number {
  const [day, other] = [a.published ?? UNDATED, b.published ?? UNDATED];
  return day === other ? byText(a.id, b.id) : byText(day, other);
}

/** The oldest first: the same list where it is in that order, which nearly every list that a commit reads is. */
export function oldestFirst<T extends Dated>(all: readonly T[]): readonly T[] {
  return isInOrder(all, byAge) ? all : all.toSorted(byAge);
}

/** What an article says, with the article's day of publication. */
interface Dated {
  readonly id: string;
  readonly published: string | null;
}

const UNDATED = "9999";
