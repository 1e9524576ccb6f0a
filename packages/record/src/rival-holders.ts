import { surelyHeld } from "@cursus/graph-schema";
import { remember, rememberOf } from "@cursus/kernel";
import { earliest, gapDays, latest, surelyBefore } from "./bounds.ts";
import { type Conflict, idsOf } from "./conflict.ts";
import { isBeginning, isEnd } from "./observation.ts";
import { officeName } from "./office-name.ts";
import { byRank } from "./order.ts";
import type { Tenure } from "./tenure.ts";
import { hasOneSeat } from "./tenures.ts";

const ONE_HOLDER = "one seat has one holder";

/** A report of another in the one seat this soon between two of one holder is no change of hands. */
const CHANGE_DAYS = 366;

/** What two persons' tenures of a one-seat office cannot both be, by what they say and by what they leave untold. */
export function rivalHolders(tenures: readonly Tenure[]): readonly Conflict[] {
  const seated = tenures.filter(
    ({ acting, person, office }) => !acting && person.identified && hasOneSeat(office),
  );
  return [...Map.groupBy(seated, ({ office }) => office.id).values()].flatMap((inOffice) => {
    const broken = [...Map.groupBy(inOffice, ({ person }) => person.id).values()].flatMap(brokenHoldings);
    const untold = broken.flatMap(([before, after]) => rivalHolding(before, after, inOffice));
    return [...untold, ...sharedSeats(inOffice, untold)];
  });
}

/** A tenure with the days on which the holder surely sat in the seat. */
interface Seated {
  readonly tenure: Tenure;
  readonly from: string;
  readonly to: string;
}

/**
 * Two who both surely sat in the one seat, for longer than the day on which one hands over to the other. Whoever comes
 * is paired with one of those who sit there, the last who came.
 */
function sharedSeats(inOffice: readonly Tenure[], told: readonly Conflict[]): readonly Conflict[] {
  const inTime = inOffice.flatMap(seatedOf).toSorted(byRank(({ from, to, tenure }) => [from, to, tenure.id]));
  let sitting: readonly Seated[] = [];
  return inTime.flatMap((next) => {
    sitting = sitting.filter(({ to }) => to > next.from);
    const other = sitting.findLast(({ tenure }) => tenure.person.id !== next.tenure.person.id);
    sitting = [...sitting, next];
    if (other === undefined) return [];
    const pair = [other.tenure, next.tenure];
    return told.some(({ about }) => pair.every((one) => about.includes(one))) ? [] : [sharedSeat(pair)];
  });
}

const seatedOf = rememberOf((tenure: Tenure): readonly Seated[] => {
  const { start, end, seenMin, seenMax } = tenure;
  const sure = surelyHeld({
    from: start.edtf,
    fromMax: start.max,
    fromBasis: start.basis,
    to: end.edtf,
    toMin: end.min,
    toBasis: end.basis,
    seenMin,
    seenMax,
  });
  return sure === null ? [] : [{ tenure, ...sure }];
});

const sharedSeat = remember((about: readonly Tenure[]): Conflict => {
  const [first] = about;
  const office = first === undefined ? "" : officeName(first.office.mention);
  const sides = about.flatMap(({ statements }) => idsOf(statements).slice(0, 1));
  return { kind: "holder", words: `${office}: held by two at one time`, rule: ONE_HOLDER, about, sides };
});

/** One person's holding of a one-seat office broken by another's, with no end and no new beginning told. */
type Broken = readonly [before: Tenure, after: Tenure];

function brokenHoldings(ofHolder: readonly Tenure[]): readonly Broken[] {
  const inTime = ofHolder.toSorted(byRank((tenure) => [firstDay(tenure) ?? "", tenure.id]));
  return inTime.slice(1).flatMap((after, at): Broken[] => {
    const before = inTime[at];
    return before !== undefined && isUntold(before, after) ? [[before, after]] : [];
  });
}

const firstDay = ({ observations }: Tenure): string | null =>
  earliest(observations.map(({ when }) => when.min));
const lastDay = ({ observations }: Tenure): string | null => latest(observations.map(({ when }) => when.max));

function isUntold(before: Tenure, after: Tenure): boolean {
  const told = before.observations.some(isEnd) || after.observations.some(isBeginning);
  if (told) return false;
  const gap = gapDays({ min: null, max: lastDay(before) }, { min: firstDay(after), max: null });
  return gap <= CHANGE_DAYS || after.observations.every(isEnd);
}

function rivalHolding(before: Tenure, after: Tenure, inOffice: readonly Tenure[]): readonly Conflict[] {
  const rivals = inOffice.filter(
    (other) =>
      other.person.id !== before.person.id &&
      other.observations.some(
        ({ when }) =>
          surelyBefore({ min: null, max: lastDay(before) }, when) &&
          surelyBefore(when, { min: firstDay(after), max: null }),
      ),
  );
  if (rivals.length === 0) return [];
  const about = [before, after, ...rivals];
  const words = `${officeName(before.office.mention)}: held by one, another and the first again, no change told`;
  const sides = about.flatMap(({ statements }) => idsOf(statements).slice(0, 1));
  return [{ kind: "holder", words, rule: ONE_HOLDER, about, sides }];
}
