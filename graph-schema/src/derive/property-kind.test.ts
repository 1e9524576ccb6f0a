import { expect, test } from "vitest";
import { propertyKind, temporalProperties } from "./property-kind.ts";

test.each([
  ["ArticleVersion", "published", "date"],
  ["ArticleVersion", "modified", "datetime"],
  ["Claim", "date", "edtf"],
  ["Claim", "dateMin", "date"],
  ["Mention", "starts", "integers"],
  ["DISMISSED", "dateMax", "date"],
  ["HELD", "fromMin", "date"],
  ["AGENT", "start", "integer"],
  ["Person", "id", "key"],
  ["Person", "constructor", undefined],
  ["constructor", "id", undefined],
])("%s.%s is kept as %s", (owner, property, kind) => {
  expect(propertyKind(owner, property)).toBe(kind);
});

test("days and moments are listed, written dates are not among them", () => {
  expect(temporalProperties("Tenure")).toEqual([
    "fromMax",
    "fromMin",
    "leftMax",
    "seenMax",
    "seenMin",
    "toMax",
    "toMin",
  ]);
  expect(temporalProperties("Person")).toEqual([]);
});
