import { appendFileSync } from "node:fs";

/** Named by `npm run faults`, which adds up what all files have injected. */
const FILE = process.env.CURSUS_FAULTS_NOTES;

/** Says how many faults of a kind were injected, for the sum that is printed at the end. */
export function noteFaults(scenario: number, kind: string, count: number): void {
  process.stdout.write(`faults injected: ${count} x ${kind} (scenario ${scenario})\n`);
  if (FILE !== undefined) appendFileSync(FILE, `${JSON.stringify({ scenario, kind, count })}\n`);
}
