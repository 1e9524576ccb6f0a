import { expect, test } from "vitest";
import { heldIn } from "../testing/told-in.ts";

test.each([
  ["The mayor of Cork, Ann Roe, spoke. Her deputy, Ion Popa, spoke too.", "Ion Popa @ deputy mayor"],
  [
    "Finance minister Ion Popa and his deputy, Ann Roe, were replaced.",
    "Ann Roe @ deputy minister of finance",
  ],
])("%s tells of what one is the deputy", async (text, held) => {
  expect(await heldIn(text)).toContain(held);
});

test("a deputy of nobody's office holds nothing that is known", async () => {
  expect(await heldIn("Ann Roe spoke. Her deputy, Ion Popa, spoke too.")).toEqual([]);
});
