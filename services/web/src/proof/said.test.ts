import { expect, test } from "vitest";
import { partsOf } from "./said.tsx";

test("what bears on a tenure is told beneath its sentence, each by itself", () => {
  const says =
    "Ana Ruiz was mayor from 2017 (inferred); (It was planned that she would leave); (Ole denied it).";
  expect(partsOf(says)).toEqual([
    "Ana Ruiz was mayor from 2017 (inferred).",
    "It was planned that she would leave.",
    "Ole denied it.",
  ]);
});

test("a sentence with nothing beside it stays whole", () => {
  expect(partsOf("Ana Ruiz was mayor; neither start nor end is stated.")).toEqual([
    "Ana Ruiz was mayor; neither start nor end is stated.",
  ]);
});
