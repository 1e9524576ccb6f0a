import { expect, test } from "vitest";
import { boundsWords, dateWords } from "./date-words.ts";

test("a date is told as exactly as it is stated, and no more", () => {
  expect(dateWords("2024-02-04")).toBe("4 February 2024");
  expect(dateWords("2017-10")).toBe("October 2017");
  expect(dateWords("2014")).toBe("2014");
  expect(dateWords("2004-06/2006-08")).toBe("2004-06/2006-08");
});

test("a whole year or month is called by its name", () => {
  expect(boundsWords({ edtf: null, min: "2014-01-01", max: "2014-12-31" })).toBe("2014");
  expect(boundsWords({ edtf: null, min: "2024-02-01", max: "2024-02-29" })).toBe("February 2024");
});

test("an open bound is told as open", () => {
  expect(boundsWords({ edtf: null, min: null, max: "2024-02-05" })).toBe("by 5 February 2024");
  expect(boundsWords({ edtf: null, min: "2023-01-25", max: null })).toBe("after 25 January 2023");
  expect(boundsWords({ edtf: null, min: "2022-02-10", max: "2022-02-20" })).toBe(
    "between 10 February 2022 and 20 February 2022",
  );
  expect(boundsWords({ edtf: null, min: null, max: null })).toBeNull();
});
