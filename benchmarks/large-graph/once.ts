import { existsSync, readFileSync, writeFileSync } from "node:fs";

/** Does the work unless this file holds what it gave before; the file is written when the work has ended. */
export async function once<T>(
  file: string,
  work: () => T | Promise<T>,
  say: (line: string) => void = () => undefined,
): Promise<T> {
  if (existsSync(file)) return JSON.parse(readFileSync(file, "utf8"));
  const from = performance.now();
  const result = await work();
  writeFileSync(file, JSON.stringify(result));
  say(`${file}: ${Math.round((performance.now() - from) / 1_000)} s`);
  return result;
}
