import { expect, test } from "vitest";
import { overlaps, placesBeside } from "./label-places.ts";

const FRAME = { width: 400, height: 300 };

test("a name stands within the frame, on the side that has room for it", () => {
  const within = (x: number, y: number, wide: number) => placesBeside({ x, y, size: 6 }, wide, 13, FRAME);
  for (const [x, y, wide] of [
    [390, 150, 80],
    [10, 150, 300],
    [200, 295, 390],
    [3, 3, 200],
  ] as const) {
    const places = within(x, y, wide);
    expect(places.length).toBeGreaterThan(0);
    for (const { left, top, right, bottom } of places) {
      expect(Math.min(left, top)).toBeGreaterThanOrEqual(0);
      expect(right).toBeLessThanOrEqual(400);
      expect(bottom).toBeLessThanOrEqual(300);
    }
  }
  expect(within(200, 150, 401)).toEqual([]);
});

test("a name stands beside its dot, and over it on no side", () => {
  const dot = { x: 100, y: 50, size: 6 };
  const around = { left: 94, top: 44, right: 106, bottom: 56 };
  const places = placesBeside(dot, 80, 13, FRAME);
  expect(places).toHaveLength(4);
  for (const place of places) {
    expect(overlaps(place, around)).toBe(false);
    expect(place.right - place.left).toBe(80);
  }
  expect(places[0]?.left).toBeGreaterThan(106);
});

test("two names side by side do not overlap, two on each other do", () => {
  const [one, left] = placesBeside({ x: 100, y: 50, size: 6 }, 80, 13, FRAME);
  const [other] = placesBeside({ x: 110, y: 52, size: 6 }, 80, 13, FRAME);
  if (one === undefined || left === undefined || other === undefined) throw new Error("no place");
  expect(overlaps(one, other)).toBe(true);
  expect(overlaps(left, other)).toBe(false);
});
