import { expect, test } from "vitest";
import { heldIn } from "../testing/told-in.ts";

test("a plural before a list of names is the title of each, and no name", async () => {
  expect((await heldIn("Councillors Ann Roe and Tom Reed were there.")).toSorted()).toEqual([
    "Ann Roe @ councillor",
    "Tom Reed @ councillor",
  ]);
});
