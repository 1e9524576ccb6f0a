import { expect, test } from "vitest";
import { toldIn } from "../../testing/told-in.ts";

test("a bare minister is what the article calls the person in full", async () => {
  const text = "Defence Minister Ann Roe of Chile spoke. Roe succeeded Tom Reed as minister in 2023.";
  expect(await toldIn(text)).toEqual(["SUCCEEDED Ann Roe > Tom Reed @ minister of defence"]);
});

test("who holds two ministries succeeded to none of them in particular", async () => {
  const text =
    "Ann Roe is defence minister and finance minister. Roe succeeded Tom Reed as minister in 2023.";
  expect(await toldIn(text)).toEqual(["SUCCEEDED Ann Roe > Tom Reed @ minister"]);
});
