import type { GraphReader } from "@cursus/graph/reading";
import type { TenureRow } from "../answer.ts";
import { sketchesOfOffices, sketchesOfPersons, type TenureSketch, wholeTenures } from "./tenures-of.ts";

export type Side = "next" | "previous";

export interface Neighbour {
  readonly tenure: TenureRow;
  /** Names of those who by the dates acted in between. */
  readonly acting: readonly string[];
}

/**
 * Who, by the dates alone, came next or before in the one-seat offices that these persons held. No article says
 * so: it is an inference of the chain and not a succession.
 */
export async function nextInOffice(
  reader: GraphReader,
  side: Side,
  persons: readonly string[],
  offices: readonly string[] | null,
): Promise<readonly Neighbour[]> {
  const own = await sketchesOfPersons(reader, persons);
  const held = own.filter(({ office, seats }) => seats === 1 && (offices?.includes(office.id) ?? true));
  if (held.length === 0) return [];
  const all = await sketchesOfOffices(
    reader,
    held.map(({ office }) => office.id),
  );
  const found = held.flatMap((tenure) => {
    const neighbour = neighbourOf(tenure, all, side);
    return neighbour === undefined ? [] : [{ neighbour, acting: actingBetween(tenure, neighbour, all) }];
  });
  const rows = await wholeTenures(
    reader,
    found.flatMap(({ neighbour, acting }) => [neighbour, ...acting]),
  );
  const byId = new Map(rows.map((row) => [row.id, row]));
  return found.flatMap(({ neighbour, acting }) => {
    const tenure = byId.get(neighbour.id);
    const names = acting.flatMap(({ id }) => byId.get(id)?.holder.name ?? []);
    return tenure === undefined ? [] : [{ tenure, acting: [...new Set(names)] }];
  });
}

/** Who acted, and by the dates came after the earlier of the two and not after the later. */
export function actingBetween<T extends TenureSketch>(
  one: TenureSketch,
  other: TenureSketch,
  all: readonly T[],
): readonly T[] {
  const [earlier, later] = follows(other, one) ? [one, other] : [other, one];
  return all.filter(
    (tenure) =>
      tenure.acting &&
      tenure.office.id === one.office.id &&
      follows(tenure, earlier) &&
      (firstDay(tenure) ?? "") <= (firstDay(later) ?? ""),
  );
}

/** The nearest tenure of another that surely began after it, or before it. Acting holders do not count. */
export function neighbourOf<T extends TenureSketch>(
  tenure: TenureSketch,
  all: readonly T[],
  side: Side,
): T | undefined {
  const others = all.filter(
    ({ office, holder, acting }) =>
      office.id === tenure.office.id && holder.id !== tenure.holder.id && !acting,
  );
  if (side === "next") return others.filter((other) => follows(other, tenure)).toSorted(byStart)[0];
  return others
    .filter((other) => follows(tenure, other))
    .toSorted(byStart)
    .at(-1);
}

/** True where all that is known of one lies after all that is known of the other. */
function follows(later: TenureSketch, earlier: TenureSketch): boolean {
  const [start, end] = [firstDay(later), lastDay(earlier)];
  return start !== null && end !== null && start >= end;
}

const firstDay = ({ from, seenMin }: TenureSketch): string | null => from.min ?? seenMin;
const lastDay = ({ from, to, seenMax }: TenureSketch): string | null => to.max ?? seenMax ?? from.max;

const byStart = (left: TenureSketch, right: TenureSketch): number =>
  (firstDay(left) ?? "") < (firstDay(right) ?? "") ? -1 : 1;
