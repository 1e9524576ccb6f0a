import { expect, test } from "vitest";
import { underway } from "./await-outcomes.ts";

const accepted = (file: string, version: string, recorded = false) => ({
  file,
  version,
  article: "k",
  recorded,
  unread: null,
  note: null,
});

test("of files with the same text the first is waited for, and none that is on record", () => {
  const files = [
    accepted("a.txt", "1"),
    accepted("b.txt", "1"),
    accepted("c.txt", "2", true),
    accepted("d.txt", "3"),
  ];
  expect(underway(files).map(({ file }) => file)).toEqual(["a.txt", "d.txt"]);
});
