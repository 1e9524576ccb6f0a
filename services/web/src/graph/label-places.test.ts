import { expect, test } from "vitest";
import { overlaps, placesBeside } from "./label-places.ts";

test("a name stands beside its dot, and over it on no side", () => {
  const dot = { x: 100, y: 50, size: 6 };
  const around = { left: 94, top: 44, right: 106, bottom: 56 };
  const places = placesBeside(dot, 80, 13);
  expect(places).toHaveLength(4);
  for (const place of places) {
    expect(overlaps(place, around)).toBe(false);
    expect(place.right - place.left).toBe(80);
  }
  expect(places[0]?.left).toBeGreaterThan(106);
});

test("two names side by side do not overlap, two on each other do", () => {
  const [one, left] = placesBeside({ x: 100, y: 50, size: 6 }, 80, 13);
  const [other] = placesBeside({ x: 110, y: 52, size: 6 }, 80, 13);
  if (one === undefined || left === undefined || other === undefined) throw new Error("no place");
  expect(overlaps(one, other)).toBe(true);
  expect(overlaps(left, other)).toBe(false);
});
