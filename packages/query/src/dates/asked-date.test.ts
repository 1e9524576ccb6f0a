import { describe, expect, test } from "vitest";
import { parseAskedDate } from "./asked-date.ts";

describe("a date in a question", () => {
  test.each([
    ["2018-06-01", "2018-06-01", "2018-06-01", "on 2018-06-01"],
    ["1 June 2018", "2018-06-01", "2018-06-01", "on 2018-06-01"],
    ["June 1st, 2018", "2018-06-01", "2018-06-01", "on 2018-06-01"],
    ["the 1st of June 2018", "2018-06-01", "2018-06-01", "on 2018-06-01"],
    ["Sept. 2020", "2020-09-01", "2020-09-30", "in 2020-09"],
    ["February 2020", "2020-02-01", "2020-02-29", "in 2020-02"],
    ["2020-02", "2020-02-01", "2020-02-29", "in 2020-02"],
    ["2019", "2019-01-01", "2019-12-31", "in 2019"],
  ])("%s is read with its bounds", (text, min, max, words) => {
    expect(parseAskedDate(text)).toEqual({ min, max, words });
  });

  test.each(["31 February 2020", "2020-13", "01/06/2018", "last year", "June", "1 June 18", "", "2019 2020"])(
    "%s is not guessed at",
    (text) => {
      expect(parseAskedDate(text)).toBeNull();
    },
  );
});
