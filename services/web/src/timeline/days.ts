const DAY_MS = 86_400_000;

/** Days since 1970 of an ISO day; null stays null. */
export function dayOf(iso: string): number;
export function dayOf(iso: string | null): number | null;
export function dayOf(iso: string | null): number | null {
  return iso === null ? null : Math.floor(Date.parse(`${iso.slice(0, 10)}T00:00:00Z`) / DAY_MS);
}

/** The ISO day of a number of days since 1970. */
export const isoOf = (day: number): string => new Date(day * DAY_MS).toISOString().slice(0, 10);

export const dateOf = (day: number): Date => new Date(day * DAY_MS);
