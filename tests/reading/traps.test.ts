import { readFileSync } from "node:fs";
import { join } from "node:path";
import { createReader } from "@cursus/extract";
import { articleFromJson } from "@cursus/intake";
import { expect, test } from "vitest";

/** One sentence a line, each of something that did not happen, or that nobody vouches for. */
const FILE = join(import.meta.dirname, "../articles/traps.txt");
const traps = readFileSync(FILE, "utf8").split("\n").filter(Boolean);
const reader = createReader();

test.each(traps)("nothing is asserted to have happened: %s", async (text) => {
  const article = articleFromJson({ id: "trap", published: "2024-06-14", text }, { maxChars: 1_000 });
  const { claims } = await reader.read(article);
  const asserted = claims.filter(({ type, polarity }) => type !== "HELD_OFFICE" && polarity === "asserted");
  expect(asserted.map(({ type }) => type)).toEqual([]);
});
