import { expect, test } from "vitest";
import { toldIn } from "../../testing/told-in.ts";

test.each(["trade respectively", "trade"])(
  "each of three gets the own one of three posts: %s",
  async (last) => {
    const text = `Ann Roe, Ion Popa and Kim Lee were appointed ministers of health, education and ${last}.`;
    expect(await toldIn(text)).toEqual([
      "APPOINTED Ann Roe @ minister of health",
      "APPOINTED Ion Popa @ minister of education",
      "APPOINTED Kim Lee @ minister of trade",
    ]);
  },
);

test("of three posts and two persons nobody's is known", async () => {
  const text = "Ann Roe and Ion Popa were appointed ministers of health, education and trade.";
  expect(await toldIn(text)).toEqual(["APPOINTED Ann Roe", "APPOINTED Ion Popa"]);
});
