import { expect, test } from "vitest";
import { aQuote } from "../testing/rows.ts";
import { statingQuotes } from "./stating-quotes.ts";
import type { ToldQuote } from "./told-quote.ts";

const aToldQuote = (claim: string, roles: readonly string[]): ToldQuote => ({
  ...aQuote({ claim }),
  date: null,
  roles: [...roles],
  details: "{}",
  outside: [],
});
const order = (...quotes: readonly ToldQuote[]) =>
  statingQuotes(quotes, ({ roles }) => roles).map(({ claim, states }) => [claim, states]);

test("the sentence that states most comes first, then those that add to it, then the rest as they were", () => {
  expect(
    order(
      aToldQuote("whom", ["PATIENT"]),
      aToldQuote("whom and the sentence", ["PATIENT", "sentence"]),
      aToldQuote("whom and where", ["PATIENT", "COURT"]),
    ),
  ).toEqual([
    ["whom and the sentence", ["PATIENT", "sentence"]],
    ["whom and where", ["COURT"]],
    ["whom", []],
  ]);
});

test("of sentences that state as much the plainest, which comes first already, stays first", () => {
  expect(order(aToldQuote("a", ["PATIENT"]), aToldQuote("b", ["PATIENT"]))[0]).toEqual(["a", ["PATIENT"]]);
});
