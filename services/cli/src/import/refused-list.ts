import { appendFile, mkdir, rm } from "node:fs/promises";
import { dirname } from "node:path";
import { type Place, placeWords } from "@cursus/intake";
import type { CursusError, ErrorCode } from "@cursus/kernel";

/** What could not be taken in, and why. */
export interface Refusal extends Place {
  readonly code: ErrorCode;
  readonly message: string;
  /** Hash under which its bytes are kept; null where they could not be read. */
  readonly original: string | null;
}

export function refusalOf(place: Place, { code, message }: CursusError, original: string | null): Refusal {
  return { ...place, code, message, original };
}

export async function clearRefused(file: string): Promise<void> {
  await mkdir(dirname(file), { recursive: true });
  await rm(file, { force: true });
}

/** Sets refusals aside, one JSON line each. */
export async function setAside(file: string, refused: readonly Refusal[]): Promise<void> {
  if (refused.length === 0) return;
  await mkdir(dirname(file), { recursive: true });
  await appendFile(file, refused.map((one) => `${JSON.stringify(one)}\n`).join(""));
}

export function refusalWords({ code, message, ...place }: Refusal): string {
  return `${placeWords(place)}: ${message} [${code}]`;
}
