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

/** How large the drawing is, in pixels. */
export interface Frame {
  readonly width: number;
  readonly height: number;
}

/**
 * Where a name may stand beside its dot within the frame, the best place first: right, left, below, above. Below and
 * above it is moved aside as far as the frame asks.
 */
export function placesBeside(
  { x, y, size }: Dot,
  wide: number,
  letter: number,
  frame: Frame,
): readonly Box[] {
  const high = letter * LINE;
  const at = (left: number, top: number): Box => ({ left, top, right: left + wide, bottom: top + high });
  const middle = Math.max(0, Math.min(x - wide / 2, frame.width - wide));
  return [
    at(x + size + GAP, y - high / 2),
    at(x - size - GAP - wide, y - high / 2),
    at(middle, y + size + 1),
    at(middle, y - size - 1 - high),
  ].filter((place) => lies(place, frame));
}

const lies = ({ left, top, right, bottom }: Box, { width, height }: Frame): boolean =>
  left >= 0 && top >= 0 && right <= width && bottom <= height;

export const overlaps = (one: Box, other: Box): boolean =>
  one.left < other.right && other.left < one.right && one.top < other.bottom && other.top < one.bottom;
