import { randomInt } from "node:crypto";
import fc from "fast-check";
import { hasHeld, noteHeld } from "./notes.ts";
import { type Size, sizeOf } from "./size.ts";

/** Tries of one part: a run that was broken off repeats no more than these. */
const TRIES_OF_PART = 10;

/**
 * Tries a law on drawn inputs, in parts, each from a seed of its own that is printed. CURSUS_SEED repeats the part
 * of that seed alone, with CURSUS_PATH the one input that a failure names. Throws where the law does not hold.
 */
export async function lawHolds<T>(law: string, property: fc.IAsyncProperty<T>, size: Size): Promise<void> {
  const whole = sizeOf(size);
  for (let part = 0; part * TRIES_OF_PART < whole; part += 1) {
    const tries = Math.min(TRIES_OF_PART, whole - part * TRIES_OF_PART);
    const seed = givenSeed() ?? randomInt(2 ** 31);
    const settings = { seed, numRuns: tries, endOnFailure: true, ...givenPath() };
    await heldOnce({ law, part, seed, tries, whole }, () => fc.assert(property, settings));
    if (givenSeed() !== undefined) return;
  }
}

interface Part {
  readonly law: string;
  readonly part: number;
  readonly seed: number | null;
  readonly tries: number;
  /** Tries of the law in all, where this is one part of several. */
  readonly whole?: number;
}

/** Tries a part of a law unless it is noted to have held, prints how, and notes that it held. */
export async function heldOnce(part: Part, attempt: () => Promise<unknown>): Promise<void> {
  if (hasHeld(part.law, part.part)) return;
  const from = performance.now();
  const drawn = part.seed === null ? "" : `, CURSUS_SEED=${part.seed}`;
  process.stdout.write(`${part.law}, part ${part.part + 1}: ${part.tries} tries${drawn}\n`);
  await attempt();
  noteHeld({ whole: part.tries, ...part, seconds: Math.round((performance.now() - from) / 1_000) });
}

function givenPath(): { readonly path?: string } {
  const path = process.env.CURSUS_PATH;
  return path === undefined || path === "" ? {} : { path };
}

function givenSeed(): number | undefined {
  const given = process.env.CURSUS_SEED;
  return given === undefined || given === "" ? undefined : Number(given);
}
