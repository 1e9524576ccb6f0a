import { expect, test } from "vitest";
import { toldIn } from "../testing/told-in.ts";

test("who put somebody out of a post hands on that one, not his own", async () => {
  const text =
    "President Idi Kanu removed the governor of the central bank, Zoe Bell, and handed the post to Tom Reed.";
  expect(await toldIn(text)).toEqual([
    "APPOINTED Idi Kanu > Tom Reed @ governor of central bank",
    "DISMISSED Idi Kanu > Zoe Bell @ governor of central bank",
  ]);
});

test("who steps down hands on the own post", async () => {
  expect(await toldIn("Governor Zoe Bell stepped down and handed the post to Tom Reed.")).toEqual([
    "RESIGNED Zoe Bell @ governor",
    "SUCCEEDED Tom Reed > Zoe Bell @ governor",
  ]);
});

test.each([
  ["APPOINTED Tom Reed", "The job went to Tom Reed instead."],
  ["SUCCEEDED Tom Reed > Zoe Bell", "Zoe Bell's job has gone to Tom Reed."],
  ["APPOINTED Ann Roe", "Ann Roe has been given charge of the Authority."],
  ["CHARGED Ann Roe", "Ann Roe was given a charge of theft."],
  ["CHARGED Ivo Pelt", "A former policeman named Ivo Pelt was charged with murder."],
  ["RESIGNED Ivo Pelt @ minister", "Ivo Pelt has become the third minister to resign in a week."],
])("%s: %s", async (told, text) => {
  expect(await toldIn(text)).toEqual([told]);
});

test.each([
  "Mayor Tom Reed returned to work.",
  "Health Minister Joan Bell and Tom Reed, both of whom return to the backbench, were there.",
])("nobody is elected who only returns: %s", async (text) => {
  expect(await toldIn(text)).toEqual([]);
});

test("whom a sentence names among those who left have left", async () => {
  expect(await toldIn("Five ministers, among them Foreign Minister Ann Roe, have quit.")).toContain(
    "RESIGNED Ann Roe @ minister of foreign affairs",
  );
});
