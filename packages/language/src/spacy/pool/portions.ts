import type { Span } from "@cursus/graph-schema";

/** Blocks that go to one thread together, with the part of the text that they need. */
export interface Portion {
  readonly text: string;
  /** The blocks as they stand in the portion's text. */
  readonly blocks: readonly Span[];
  /** The blocks as they stand in the whole text. */
  readonly places: readonly Span[];
  /** Where the portion's text begins in the whole text. */
  readonly shift: number;
}

/** UTF-16 units of text that are worth a message to a thread: about a thousand tokens. */
const PORTION_UNITS = 5_000;

/** Cuts blocks into portions, in order; a block is never cut. */
export function portionsOf(text: string, blocks: readonly Span[]): readonly Portion[] {
  const groups: Span[][] = [];
  let units = Number.POSITIVE_INFINITY;
  for (const block of blocks) {
    const size = block.end - block.start;
    if (units + size > PORTION_UNITS) {
      groups.push([]);
      units = 0;
    }
    groups.at(-1)?.push(block);
    units += size;
  }
  return groups.map((places) => toPortion(text, places));
}

function toPortion(text: string, places: readonly Span[]): Portion {
  const shift = Math.min(...places.map(({ start }) => start));
  const end = Math.max(...places.map((place) => place.end));
  const blocks = places.map((place) => ({ start: place.start - shift, end: place.end - shift }));
  return { text: text.slice(shift, end), blocks, places, shift };
}
