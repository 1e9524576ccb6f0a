import fc from "fast-check";
import { expect, test } from "vitest";
import { segmentsOf } from "./segments.ts";

test("the pieces are the whole text, in order, whatever overlaps", () => {
  const span = fc
    .tuple(fc.nat(40), fc.nat(40))
    .map(([a, b]) => ({ start: Math.min(a, b), end: Math.max(a, b) }));
  fc.assert(
    fc.property(fc.array(span), fc.array(span), (claims, refusals) => {
      const text = "x".repeat(40).replace(/x/g, (_, at: number) => String.fromCharCode(65 + (at % 26)));
      const pieces = segmentsOf(
        40,
        claims.map((one, id) => ({ ...one, id: String(id) })),
        refusals,
      );
      expect(pieces.map(({ start, end }) => text.slice(start, end)).join("")).toBe(text);
    }),
  );
});

test("a piece knows every claim that covers it, and each refusal", () => {
  const claims = [
    { id: "a", start: 0, end: 10 },
    { id: "b", start: 0, end: 10 },
  ];
  const [first, second] = segmentsOf(20, claims, [{ start: 10, end: 20 }]);
  expect(first).toEqual({ start: 0, end: 10, claims: ["a", "b"], refusals: [] });
  expect(second?.refusals).toEqual([0]);
});
