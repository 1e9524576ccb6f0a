import { scaleUtc } from "d3-scale";
import { monthName } from "../proof/date-words.ts";
import { dateOf, dayOf, isoOf } from "./days.ts";

/** The days that a chart shows, and where each stands, in percent of its width. */
export interface Span {
  readonly first: number;
  readonly last: number;
  readonly at: (day: number) => number;
  readonly ticks: readonly Tick[];
}

export interface Tick {
  readonly at: number;
  readonly label: string;
}

/** A chart shows at least so many days, and so much of its length beside the first and last that is known. */
const FEWEST_DAYS = 45;
const MARGIN = 0.09;
const MOST_TICKS = 7;

/** The chart of these days; a year around today where there are none. */
export function spanOf(days: readonly number[], today: number = dayOf(new Date().toISOString())): Span {
  const known = days.length > 0 ? days : [today - 365, today];
  const [low, high] = [Math.min(...known), Math.max(...known)];
  const room = Math.max((high - low) * MARGIN, (FEWEST_DAYS - (high - low)) / 2);
  const [first, last] = [Math.floor(low - room), Math.ceil(high + room)];
  const at = (day: number): number => ((day - first) / (last - first)) * 100;
  const scale = scaleUtc().domain([dateOf(first), dateOf(last)]);
  const dates = scale.ticks(MOST_TICKS).map((tick) => isoOf(Math.floor(tick.getTime() / 86_400_000)));
  return {
    first,
    last,
    at,
    ticks: dates.map((iso) => ({ at: at(dayOf(iso)), label: tickLabel(iso, dates) })),
  };
}

/** No more than tells one tick from the next: the year alone, the month, or the day. */
function tickLabel(iso: string, all: readonly string[]): string {
  const [year = "", month = "", day = ""] = iso.split("-");
  if (all.every((one) => one.endsWith("-01-01"))) return year;
  const word = monthName(month).slice(0, 3);
  if (all.every((one) => one.endsWith("-01")))
    return month === "01" || iso === all[0] ? `${word} ${year}` : word;
  return iso === all[0] || day === "01" ? `${Number(day)} ${word} ${year}` : `${Number(day)} ${word}`;
}
