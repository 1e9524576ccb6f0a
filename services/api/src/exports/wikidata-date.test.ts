import { expect, test } from "vitest";
import { wikidataDate } from "./wikidata-date.ts";

test("a date is as exact as both its ends agree, and none where they do not or one is open", () => {
  const written = (min: string | null, max: string | null) => wikidataDate({ min, max });
  expect(written("2022-01-19", "2022-01-19")).toBe("+2022-01-19T00:00:00Z/11");
  expect(written("2022-02-10", "2022-02-20")).toBe("+2022-02-00T00:00:00Z/10");
  expect(written("2022-01-01", "2022-12-31")).toBe("+2022-00-00T00:00:00Z/9");
  expect(written("2021-12-31", "2022-01-01")).toBeNull();
  expect(written(null, "2022-01-01")).toBeNull();
  expect(written("2022-01-01", null)).toBeNull();
});
