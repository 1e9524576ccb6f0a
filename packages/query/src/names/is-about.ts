import type { EventRow } from "../answer.ts";
import { wordsOf } from "./words-of.ts";

/** The offence is named in other words often enough: one word of weight in common is enough. */
export function isAbout({ participants }: EventRow, offence: string): boolean {
  const asked = wordsOf(offence).filter((word) => !LITTLE.has(word));
  const named = (participants.OFFENCE ?? []).flatMap(({ name }) => wordsOf(name));
  return asked.some((word) => named.includes(word));
}

const LITTLE = new Set("a an the of and or in for to his her".split(" "));
