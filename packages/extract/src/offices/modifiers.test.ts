import { expect, test } from "vitest";
import { heldIn } from "../testing/told-in.ts";

test("who holds an office as the first of some kind holds that office", async () => {
  expect(await heldIn("Ann Roe became the country's first woman president in 2016.")).toEqual([
    "Ann Roe @ president",
  ]);
});

test("what somebody hitherto was is no part of the title", async () => {
  const text = "Ion Popa, hitherto ambassador to France, was named foreign minister of Chad on Monday.";
  expect(await heldIn(text)).toContain("Ion Popa @ ambassador to france");
});
