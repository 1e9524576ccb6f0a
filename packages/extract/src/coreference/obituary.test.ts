import { expect, test } from "vitest";
import { heldIn, toldIn } from "../testing/told-in.ts";

const DEATH =
  "Tributes were paid to Declan Moran, who died in Galway on Friday.\n\nThe mayor, Tom Reed, said the city had lost a friend.";

test("a life told after tributes is that of the dead", async () => {
  const text = `${DEATH}\n\nCalled to the Bar in 1963, he was made a judge of the Circuit Court in 1984.`;
  expect(await toldIn(text)).toEqual(["APPOINTED Declan Moran @ judge", "DIED Declan Moran"]);
});

test("one of the sons of somebody is not that one", async () => {
  const text = `${DEATH}\n\nHe is survived by three sons, one of whom, Conor, is a senator.`;
  expect(await heldIn(text)).toEqual(["Tom Reed @ mayor"]);
});
