/** A page that was the same this often is not looked at again by itself. */
const MOST_LOOKS = 9;

/**
 * When a page is looked at again, having been the same `unchanged` times: after `firstMs`, then twice as long each
 * time; null where it is not. With an hour that is once an hour at first, and for the last time after three weeks.
 */
export function nextCheck(now: Date, unchanged: number, firstMs: number): string | null {
  if (unchanged >= MOST_LOOKS) return null;
  return new Date(now.getTime() + firstMs * 2 ** unchanged).toISOString();
}
