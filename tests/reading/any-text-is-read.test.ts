import { createReader } from "@cursus/extract";
import fc from "fast-check";
import { expect, test } from "vitest";
import { anyText, longTexts } from "./any-text.ts";
import { readAnyText } from "./read-any-text.ts";

/** The same texts each time, so that a change is judged by what it does; `npm run fuzz:read` tries 10,000 others. */
const RUNS = 250;
const SEED = 2023;
const LONG_UNITS = 12_000;
/** What an earlier run broke on. */
const FOUND: [string, string | null][] = [["freed the governor without", null]];
const reader = createReader();
const published = fc.constantFrom(null, "2023-03-09");

test("any text is read or refused, without a crash and with every quote in its place", async () => {
  let claims = 0;
  await fc.assert(
    fc.asyncProperty(anyText, published, async (text, day) => {
      claims += (await readAnyText(reader, text, { published: day, maxChars: 200_000 })).claims;
    }),
    { numRuns: RUNS, seed: SEED, examples: FOUND },
  );
  expect(claims).toBeGreaterThan(RUNS / 10);
}, 240_000);

test("long texts without a full stop, a blank or a line end are read", async () => {
  for (const text of longTexts(LONG_UNITS))
    await readAnyText(reader, text, { published: null, maxChars: 200_000 });
}, 240_000);
