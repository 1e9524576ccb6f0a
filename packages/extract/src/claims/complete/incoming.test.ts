import { expect, test } from "vitest";
import { toldIn } from "../../testing/told-in.ts";

test("who is still to be sworn in has succeeded nobody yet", async () => {
  const text = "Governor Ann Roe of Kano spoke. Her successor, Ion Popa, will be sworn in on Friday.";
  expect(await toldIn(text)).toEqual([]);
});

test("who was sworn in has succeeded", async () => {
  const text = "Governor Ann Roe of Kano left. Her successor, Ion Popa, was sworn in on Friday.";
  expect(await toldIn(text)).toContain("SUCCEEDED Ion Popa > Ann Roe @ governor");
});
