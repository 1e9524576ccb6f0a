import { appendFileSync } from "node:fs";

/** What a scenario was tried with, and what was measured. */
export interface Measured {
  /** Its number among the project's scenarios of reliability and security. */
  readonly scenario: number;
  readonly what: string;
  readonly tries: number;
  readonly figures?: Readonly<Record<string, number>>;
}

/** Notes it for the command of full size; without a file to note it in (CURSUS_SECURITY_NOTES) does nothing. */
export function noteMeasured(measured: Measured): void {
  const file = process.env.CURSUS_SECURITY_NOTES;
  if (file !== undefined) appendFileSync(file, `${JSON.stringify(measured)}\n`);
}
