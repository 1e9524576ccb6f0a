import type { Bounds } from "@cursus/graph-schema";
import { hull, intersection, OPEN, widthDays } from "./bounds.ts";
import { byRank } from "./order.ts";
import { countSources } from "./proof.ts";
import type { Statement } from "./statement.ts";

export interface MergedDate extends Bounds {
  readonly edtf: string | null;
  /** One report for each date given, where they cannot all be right; else empty. */
  readonly rivals: readonly Statement[];
}

/**
 * The date that reports of one event give together. Where all can be right: the days that all mean, written as
 * the most precise of them writes it. Where they cannot: the date with most sources, bounds that include all.
 */
export function mergedDate(statements: readonly Statement[]): MergedDate {
  const dated = statements.filter(({ claim }) => claim.date !== null);
  const ranked = datesBySupport(dated);
  const common = ranked.reduce<Bounds | null>((days, [{ date }]) => days && intersection(days, date), OPEN);
  const [best] = common === null ? ranked : ranked.toSorted(byRank(([first]) => [widthDays(first.date)]));
  const edtf = best?.[0].claim.date?.edtf ?? null;
  if (common !== null) return { edtf, ...common, rivals: [] };
  return { edtf, ...hull(dated.map(({ date }) => date)), rivals: ranked.map(([first]) => first) };
}

type SameDate = readonly [first: Statement, ...rest: Statement[]];

/** Reports by the date they give: most sources first, then the narrowest, then the earliest. */
function datesBySupport(dated: readonly Statement[]): readonly SameDate[] {
  const same = Map.groupBy(dated, ({ date, claim }) => [date.min, date.max, claim.date?.edtf].join());
  return [...same.values()]
    .filter((group): group is [Statement, ...Statement[]] => group.length > 0)
    .toSorted(
      byRank(([first, ...rest]) => [
        -countSources([first, ...rest]),
        widthDays(first.date),
        first.date.min ?? "",
        first.date.max ?? "9999",
        first.claim.date?.edtf ?? "",
      ]),
    );
}
