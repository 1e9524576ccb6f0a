import { surelyHeld, type TenureBounds } from "./tenure-at.ts";

/** How two holders of a one-seat office stand to one another in time. */
export interface Joint {
  readonly before: string;
  readonly after: string;
  /**
   * `handover`: the one left when the other came; `gap`: surely neither held it in between; `overlap`: both surely
   * held it, so that the seat was disputed; `open`: no article tells when the one left or the other came.
   */
  readonly kind: "handover" | "gap" | "overlap" | "open";
  /** First and last day of a gap or an overlap. */
  readonly from: string | null;
  readonly to: string | null;
  /** Tenures of those who are known to have acted in a gap. */
  readonly acting: readonly string[];
}

export interface Succession {
  /** Ids of all tenures, acting ones too, by their first known day. */
  readonly order: readonly string[];
  /** Between each holder and the next, and wherever two overlap. */
  readonly joints: readonly Joint[];
  /** The day since which the seat is surely empty as far as told; null where it is not. */
  readonly vacantSince: string | null;
}

/** The chain of holders of one one-seat office, with its gaps and overlaps. `tenures` are all of that office. */
export function successionOf(tenures: readonly TenureBounds[]): Succession {
  const inTime = tenures.toSorted((a, b) => (timeOf(a) < timeOf(b) ? -1 : 1));
  const holders = inTime.filter(({ acting }) => !acting);
  const acting = inTime.filter((tenure) => tenure.acting);
  const joints = holders.flatMap((after, at) => jointsWith(holders.slice(0, at), after, acting));
  return { order: inTime.map(({ id }) => id), joints, vacantSince: vacancyAfter(inTime) };
}

const timeOf = (tenure: TenureBounds): string => `${firstDay(tenure) ?? "9999"} ${tenure.id}`;

const firstDay = (tenure: TenureBounds): string | null =>
  surelyHeld(tenure)?.from ?? tenure.fromMin ?? tenure.fromMax ?? tenure.toMin ?? tenure.toMax;

/** With the one next before, and with each earlier one that surely was still in office. */
function jointsWith(
  earlier: readonly TenureBounds[],
  after: TenureBounds,
  acting: readonly TenureBounds[],
): readonly Joint[] {
  const overlaps = earlier.flatMap((before) => overlapOf(before, after) ?? []);
  const before = earlier.at(-1);
  const told = before === undefined || overlaps.some((joint) => joint.before === before.id);
  return told ? overlaps : [...overlaps, changeOf(before, after, acting)];
}

/** The day of the handover, which both may be said to have held, is no overlap. */
function overlapOf(before: TenureBounds, after: TenureBounds): Joint | null {
  const [first, second] = [surelyHeld(before), surelyHeld(after)];
  if (before.holder === after.holder || first === null || second === null || second.from >= first.to)
    return null;
  const [to = first.to] = [first.to, second.to].toSorted();
  const ends = { before: before.id, after: after.id, acting: [] };
  return { ...ends, kind: "overlap", from: second.from, to };
}

function changeOf(before: TenureBounds, after: TenureBounds, acting: readonly TenureBounds[]): Joint {
  const ends = { before: before.id, after: after.id, acting: [], from: null, to: null };
  const [left, came] = [before.toMax, after.fromMin];
  if (left === null || came === null) return { ...ends, kind: "open" };
  const [from, to] = [moved(left, 1), moved(came, -1)];
  if (from > to) return { ...ends, kind: "handover" };
  return { ...ends, kind: "gap", from, to, acting: acting.filter(heldIn(from, to)).map(({ id }) => id) };
}

/** Surely, or as far as the one day that is told of it: a start not after the gap, an end not before it, a sighting. */
const heldIn =
  (from: string, to: string) =>
  (tenure: TenureBounds): boolean => {
    const sure = surelyHeld(tenure);
    if (sure !== null) return sure.from <= to && from <= sure.to;
    const { fromMin, fromMax, toMin, toMax } = tenure;
    return isWithin([fromMin, fromMax], moved(from, -1), to) || isWithin([toMin, toMax], from, moved(to, 1));
  };

/** All that is told of when it was, and something is, lies between these days. */
const isWithin = (days: readonly (string | null)[], from: string, to: string): boolean =>
  days.every((day) => day !== null && from <= day && day <= to);

/** The day after the last holder left, where all are known to have left. */
function vacancyAfter(tenures: readonly TenureBounds[]): string | null {
  const ends = tenures.flatMap(({ toMax }) => toMax ?? []);
  const last = ends.toSorted().at(-1);
  return last === undefined || ends.length < tenures.length ? null : moved(last, 1);
}

const DAY_MS = 86_400_000;

const moved = (day: string, by: number): string =>
  new Date(Date.parse(`${day}T00:00:00Z`) + by * DAY_MS).toISOString().slice(0, 10);
