import type { Answer, TenureRow, Verdict } from "@cursus/query";
import type { Lane } from "../timeline/chart-items.ts";
import { tenureBar, tenureDates } from "./tenure-bar.ts";

export const tenuresIn = (answer: Answer | undefined): readonly TenureRow[] =>
  (answer?.rows ?? []).filter((row) => row.kind === "tenure");

/** A lane a holder, in the order of the chain; a holder of two terms has two bars in one lane. */
export function holderLanes(
  tenures: readonly TenureRow[],
  verdicts: ReadonlyMap<string, Verdict> = new Map(),
): readonly Lane[] {
  const byHolder = Map.groupBy([...tenures].sort(earliestFirst), ({ holder }) => holder.id);
  return [...byHolder.values()].flatMap((rows) => {
    const [first] = rows;
    if (first === undefined) return [];
    const items = rows
      .map((row) => tenureBar(row, verdicts.get(row.id) ?? null))
      .filter((bar) => bar !== null);
    const dates = rows.map((row) => `${row.acting ? "acting, " : ""}${tenureDates(row)}`).join("; ");
    return [
      {
        id: first.holder.id,
        title: first.holder.name,
        note: dates,
        href: `/person/${first.holder.id}`,
        items,
      },
    ];
  });
}

/** A start that nobody states lies before those that are stated; equal starts go by their ends. */
function earliestFirst(one: TenureRow, other: TenureRow): number {
  const start = (one.from.min ?? "").localeCompare(other.from.min ?? "");
  return start !== 0 ? start : (one.to.max ?? "9999").localeCompare(other.to.max ?? "9999");
}
