import { expect, test } from "vitest";
import { toldIn } from "../../testing/told-in.ts";

test.each([
  "Ion Popa was jailed for nine years; an appeals court quashed the conviction in 2019.",
  "Ion Popa was convicted of fraud in 2015, but the conviction was overturned in 2019.",
])("a conviction that is overturned is that of whom the sentence has convicted: %s", async (text) => {
  expect((await toldIn(text)).filter((told) => told.startsWith("OVERTURNED"))).toEqual([
    expect.stringContaining("Ion Popa"),
  ]);
});
