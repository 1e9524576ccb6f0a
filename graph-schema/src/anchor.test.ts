import { expect, test } from "vitest";
import { readAnchor, writeAnchor } from "./anchor.ts";

const BEKTANOV = { articleKey: "https://news.example/1", type: "Person", name: "Murat Bektanov" };

test.each([null, { start: 3, end: 17 }])("what is written is read again, with the span %o", (span) => {
  expect(readAnchor(writeAnchor({ ...BEKTANOV, span }))).toEqual({ ...BEKTANOV, span });
});

test.each([null, "", "no anchor", "{}", '["key"]', '["key", "Person", 3]'])("%j is no anchor", (text) => {
  expect(readAnchor(text)).toBeNull();
});
