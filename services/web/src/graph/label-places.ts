/** A rectangle of the drawing, in pixels from its left upper corner. */
export interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

interface Dot {
  readonly x: number;
  readonly y: number;
  /** Radius. */
  readonly size: number;
}

const GAP = 4;
const LINE = 1.3;

/** Where a name may stand beside its dot, the best place first: right, left, below, above. */
export function placesBeside({ x, y, size }: Dot, wide: number, letter: number): readonly Box[] {
  const high = letter * LINE;
  const at = (left: number, top: number): Box => ({ left, top, right: left + wide, bottom: top + high });
  return [
    at(x + size + GAP, y - high / 2),
    at(x - size - GAP - wide, y - high / 2),
    at(x - wide / 2, y + size + 1),
    at(x - wide / 2, y - size - 1 - high),
  ];
}

export const overlaps = (one: Box, other: Box): boolean =>
  one.left < other.right && other.left < one.right && one.top < other.bottom && other.top < one.bottom;
