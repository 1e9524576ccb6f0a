/** The world of which the articles of every benchmark of size tell; the first office stands in 5 % of them. */
export const LARGE_WORLD = { seed: 7, persons: 100_000, offices: 20_000 } as const;
