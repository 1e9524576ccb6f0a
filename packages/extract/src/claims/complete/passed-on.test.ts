import { expect, test } from "vitest";
import { standingIn, toldIn } from "../../testing/told-in.ts";

test.each([
  [
    "Ann Roe joined in 1978. The prime minister of the day, Tom Reed, praised her.",
    "Tom Reed @ prime minister former",
  ],
  [
    "Prime Minister Tom Reed was sworn in on May 13, eight years after losing office.",
    "Tom Reed @ prime minister current",
  ],
  ["Justice Ann Roe found that Tom Reed had been told of it in 1976.", "Ann Roe @ justice current"],
  ["Group Managing Director Ann Roe spoke.", "Ann Roe @ group managing director current"],
])("how an office is held: %s", async (text, held) => {
  expect(await standingIn(text)).toEqual([held]);
});

test("who replaced somebody and resigned holds it no longer", async () => {
  const text = "Chancellor Tom Reed was arrested. Reed's replacement, Ann Roe, resigned after nine days.";
  expect(await standingIn(text)).toEqual(["Ann Roe @ chancellor former", "Tom Reed @ chancellor former"]);
});

test("what a newcomer was before is not what passes", async () => {
  const text = "Zoe Bell was sacked. She was replaced by Tom Reed, a former police chief of Dieppe.";
  expect(await toldIn(text)).toEqual(["DISMISSED Zoe Bell", "SUCCEEDED Tom Reed > Zoe Bell"]);
});
