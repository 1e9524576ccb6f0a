import { expect, test } from "vitest";
import { readAnchor } from "./anchor.ts";
import { externalId, readExternalId, readSourcedId, rivalIds, writeSourcedId } from "./external-id.ts";

test("an id elsewhere is of a scheme that is known and of its form", () => {
  expect(readExternalId("wikidata:Q42")).toEqual({ scheme: "wikidata", value: "Q42" });
  expect(externalId("opensanctions:NK-abc.1")).toEqual({ scheme: "opensanctions", value: "NK-abc.1" });
  for (const text of ["Q42", "wikidata:42", "wikidata:Q042", "wikidata:Q42\n", "toString:Q1", "viaf:1", ""])
    expect(readExternalId(text), text).toBeNull();
  expect(() => externalId("viaf:1")).toThrow(expect.objectContaining({ code: "UsageInvalid" }));
});

test("an id with its source is read back, and is no anchor", () => {
  const text = writeSourcedId({ id: "wikidata:Q42", source: "https://www.wikidata.org/wiki/Q42" });
  expect(readSourcedId(text)).toEqual({ id: "wikidata:Q42", source: "https://www.wikidata.org/wiki/Q42" });
  expect(readAnchor(text)).toBeNull();
  for (const other of [null, "", "[]", "{}", "1", '{"id":"viaf:1","source":"x"}'])
    expect(readSourcedId(other), String(other)).toBeNull();
});

test("two ids of one scheme are rivals, one of each is not", () => {
  expect(rivalIds(["wikidata:Q1", "opensanctions:Q1"])).toEqual([]);
  expect(rivalIds(["wikidata:Q1", "opensanctions:Q1", "wikidata:Q2", "wikidata:Q2"])).toEqual([
    ["wikidata:Q1", "wikidata:Q2"],
  ]);
});
