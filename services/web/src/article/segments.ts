/** A stretch of the text, with the claims and refusals that cover it. */
export interface Segment {
  readonly start: number;
  readonly end: number;
  readonly claims: readonly string[];
  readonly refusals: readonly number[];
}

interface Covered {
  readonly start: number;
  readonly end: number;
}

/** Cuts a text where a claim or a refusal begins or ends: each piece is covered by the same ones throughout. */
export function segmentsOf(
  length: number,
  claims: readonly (Covered & { readonly id: string })[],
  refusals: readonly Covered[],
): readonly Segment[] {
  const edges = [...claims, ...refusals].flatMap(({ start, end }) => [start, end]);
  const cuts = [...new Set([0, ...edges, length])]
    .filter((at) => at >= 0 && at <= length)
    .sort((a, b) => a - b);
  return cuts.slice(0, -1).map((start, index) => {
    const end = cuts[index + 1] ?? length;
    const covers = (one: Covered): boolean => one.start <= start && end <= one.end;
    return {
      start,
      end,
      claims: claims.filter(covers).map(({ id }) => id),
      refusals: refusals.flatMap((one, place) => (covers(one) ? [place] : [])),
    };
  });
}
