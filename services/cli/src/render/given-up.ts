import type { DeadLetter } from "@cursus/queue";
import { renderTable } from "./table.ts";

type GivenUp = Pick<DeadLetter, "id" | "failedAt" | "attempts" | "code" | "message">;

/** Jobs that were given up, and why; `none` is said where there are none. */
export function renderGivenUp(letters: readonly GivenUp[], none: string): string {
  if (letters.length === 0) return none;
  const rows = letters.map(({ id, failedAt, attempts, code, message }) => [
    id,
    failedAt,
    attempts,
    code,
    message,
  ]);
  return renderTable(["id", "given up at", "attempts", "code", "reason"], rows);
}
