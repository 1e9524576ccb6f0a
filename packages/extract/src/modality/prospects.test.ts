import { expect, test } from "vitest";
import { heldIn, toldIn } from "../testing/told-in.ts";

test.each([
  "Her nominee for transport minister, Ion Popa, smiled.",
  "The party's choice for mayor, Ion Popa, smiled.",
  "The proposed deputy governor of Kano, Ion Popa, smiled.",
  "Self-declared president Ion Popa smiled.",
])("who only may or wants to hold an office does not: %s", async (text) => {
  expect(await heldIn(text)).toEqual([]);
});

test("who holds an office does, whatever else is proposed beside", async () => {
  expect(await heldIn("The governor of Kano, Ann Roe, spoke of a proposed law.")).toEqual([
    "Ann Roe @ governor",
  ]);
});

test.each([
  "Governor Ann Roe of Kano left. The council will debate her proposed successor, Ion Popa.",
  "Governor Ann Roe of Kano left. Her likely successor is Ion Popa.",
])("a proposed successor has succeeded nobody: %s", async (text) => {
  expect((await toldIn(text)).filter((told) => told.startsWith("SUCCEEDED"))).toEqual([]);
});
