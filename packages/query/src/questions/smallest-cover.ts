/** Beyond this many sets an exact search could take long: then the greedy choice is taken. */
const MOST_EXACT = 24;
const MOST_PICKED = 4;

/**
 * The fewest of these that together hold every wanted element that any of them holds; of equally few, those that
 * come first. Exact where at most four are needed of at most 24 that differ, else greedy.
 */
export function smallestCover<T>(
  all: readonly T[],
  holds: (one: T) => readonly string[],
  wanted: readonly string[],
): readonly T[] {
  const sets = all.map((one) => ({
    one,
    has: new Set(holds(one).filter((element) => wanted.includes(element))),
  }));
  const reachable = new Set(sets.flatMap(({ has }) => [...has]));
  const useful = sets.filter(({ has }, index) => has.size > 0 && !isWithinEarlier(has, index, sets));
  for (let size = 0; size <= MOST_PICKED && useful.length <= MOST_EXACT; size += 1) {
    const found = pick(useful, size, reachable);
    if (found !== null) return found.map(({ one }) => one);
  }
  return greedy(useful, reachable).map(({ one }) => one);
}

interface Held<T> {
  readonly one: T;
  readonly has: ReadonlySet<string>;
}

/** One that holds nothing that another does not hold as well can be left out; of equals the first stays. */
function isWithinEarlier<T>(has: ReadonlySet<string>, at: number, sets: readonly Held<T>[]): boolean {
  return sets.some(
    (other, index) => index !== at && has.isSubsetOf(other.has) && (other.has.size > has.size || index < at),
  );
}

function pick<T>(
  sets: readonly Held<T>[],
  size: number,
  left: ReadonlySet<string>,
): readonly Held<T>[] | null {
  if (left.size === 0) return [];
  if (size === 0) return null;
  for (const [index, set] of sets.entries()) {
    if (set.has.isDisjointFrom(left)) continue;
    const rest = pick(sets.slice(index + 1), size - 1, left.difference(set.has));
    if (rest !== null) return [set, ...rest];
  }
  return null;
}

function greedy<T>(sets: readonly Held<T>[], wanted: ReadonlySet<string>): readonly Held<T>[] {
  const picked: Held<T>[] = [];
  let left = wanted;
  while (left.size > 0) {
    const [best] = sets.toSorted((a, b) => b.has.intersection(left).size - a.has.intersection(left).size);
    if (best === undefined || best.has.isDisjointFrom(left)) break;
    picked.push(best);
    left = left.difference(best.has);
  }
  return picked;
}
