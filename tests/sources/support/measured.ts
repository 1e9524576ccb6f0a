import { appendFileSync } from "node:fs";

/** Prints what a test has measured, and keeps it for the results of `npm run test:sources`. */
export function noteMeasured(of: string, figures: Readonly<Record<string, number | string>>): void {
  const words = Object.entries(figures).map(([name, figure]) => `${name} ${figure}`);
  process.stdout.write(`${of}: ${words.join(", ")}\n`);
  const notes = process.env.CURSUS_SOURCES_NOTES;
  if (notes !== undefined) appendFileSync(notes, `${JSON.stringify({ of, ...figures })}\n`);
}
