/** A row for each place along the chart, so that no two dots of a row are nearer than `apart`; the first that is free. */
export function dodge(places: readonly number[], apart: number): readonly number[] {
  const order = places.map((_, index) => index).sort((a, b) => (places[a] ?? 0) - (places[b] ?? 0));
  const ends: number[] = [];
  const rows = places.map(() => 0);
  for (const index of order) {
    const place = places[index] ?? 0;
    const free = ends.findIndex((end) => place - end >= apart);
    const row = free < 0 ? ends.length : free;
    ends[row] = place;
    rows[index] = row;
  }
  return rows;
}
