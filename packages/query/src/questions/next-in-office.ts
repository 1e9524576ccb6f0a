import type { GraphReader } from "@cursus/graph/reading";
import type { TenureRow } from "../answer.ts";
import { sketchesOfOffices, sketchesOfPersons, type TenureSketch, wholeTenures } from "./tenures-of.ts";

export type Side = "next" | "previous";

/**
 * Who, by the dates alone, came next or before in the one-seat offices that these persons held. No article says
 * so: it is an inference of the chain and not a succession.
 */
export async function nextInOffice(
  reader: GraphReader,
  side: Side,
  persons: readonly string[],
  offices: readonly string[] | null,
): Promise<readonly TenureRow[]> {
  const own = await sketchesOfPersons(reader, persons);
  const held = own.filter(({ office, seats }) => seats === 1 && (offices?.includes(office.id) ?? true));
  if (held.length === 0) return [];
  const all = await sketchesOfOffices(
    reader,
    held.map(({ office }) => office.id),
  );
  return wholeTenures(
    reader,
    held.flatMap((tenure) => neighbourOf(tenure, all, side) ?? []),
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
