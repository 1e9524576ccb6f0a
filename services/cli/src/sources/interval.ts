import { CursusError } from "@cursus/kernel";

const UNITS: Readonly<Record<string, number>> = { s: 1_000, m: 60_000, h: 3_600_000, d: 86_400_000 };
const SHORTEST_MS = 60_000;
const LONGEST_MS = 30 * 86_400_000;

/** `15m`, `2h`, `1d` in milliseconds. Throws UsageInvalid on anything else, and under a minute or over 30 days. */
export function parseInterval(text: string): number {
  const [, count = "", unit = ""] = /^(\d{1,6})([smhd])$/.exec(text) ?? [];
  const ms = Number(count) * (UNITS[unit] ?? 0);
  if (ms >= SHORTEST_MS && ms <= LONGEST_MS) return ms;
  throw new CursusError("UsageInvalid", `"${text}" is no interval: write 15m, 2h or 1d, a minute at least`);
}

/** `15m` for 900,000. */
export function intervalWords(ms: number): string {
  const [unit = "s", size = 1_000] = Object.entries(UNITS).findLast(([, size]) => ms % size === 0) ?? [];
  return `${ms / size}${unit}`;
}
