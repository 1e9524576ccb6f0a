import fc from "fast-check";
import { expect, test } from "vitest";
import { dodge } from "./dodge.ts";

test("no two dots of one row are too near each other, and dots far apart share the first row", () => {
  expect(dodge([10, 50, 90], 7.5)).toEqual([0, 0, 0]);
  expect(dodge([10, 11, 12], 7.5)).toEqual([0, 1, 2]);
  fc.assert(
    fc.property(fc.array(fc.double({ min: 0, max: 100, noNaN: true })), (places) => {
      const rows = dodge(places, 7.5);
      places.forEach((place, index) => {
        places.forEach((other, at) => {
          if (at !== index && rows[at] === rows[index])
            expect(Math.abs(place - other)).toBeGreaterThanOrEqual(7.5);
        });
      });
    }),
  );
});
