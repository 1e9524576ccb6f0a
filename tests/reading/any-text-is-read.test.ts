import { createReader } from "@cursus/extract";
import fc from "fast-check";
import { expect, test } from "vitest";
import { anyText, longTexts } from "./any-text.ts";
import { readAnyText } from "./read-any-text.ts";

/** `npm run fuzz:read` tries 10,000. */
const RUNS = 250;
const LONG_UNITS = 12_000;
const reader = createReader();
const published = fc.constantFrom(null, "2023-03-09");

test("any text is read or refused, without a crash and with every quote in its place", async () => {
  let claims = 0;
  await fc.assert(
    fc.asyncProperty(anyText, published, async (text, day) => {
      claims += (await readAnyText(reader, text, { published: day, maxChars: 200_000 })).claims;
    }),
    { numRuns: RUNS },
  );
  expect(claims).toBeGreaterThan(RUNS / 10);
}, 240_000);

test("long texts without a full stop, a blank or a line end are read", async () => {
  for (const text of longTexts(LONG_UNITS))
    await readAnyText(reader, text, { published: null, maxChars: 200_000 });
}, 240_000);
