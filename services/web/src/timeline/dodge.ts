/** So far apart, in percent of a chart's width, two dots of one row must stand to be hit by a finger on a small screen. */
const APART = 7.5;

/** A row for each place along the chart, so that no two dots of a row are too near; the first row that is free. */
export function dodge(places: readonly number[]): readonly number[] {
  const order = places.map((_, index) => index).sort((a, b) => (places[a] ?? 0) - (places[b] ?? 0));
  const ends: number[] = [];
  const rows = places.map(() => 0);
  for (const index of order) {
    const place = places[index] ?? 0;
    const free = ends.findIndex((end) => place - end >= APART);
    const row = free < 0 ? ends.length : free;
    ends[row] = place;
    rows[index] = row;
  }
  return rows;
}
