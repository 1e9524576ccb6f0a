import { expect, test } from "vitest";
import { separatorOf } from "./separator.ts";

test("the first row tells what divides the fields", () => {
  expect(separatorOf("title,text,date\na;b;c;d,e,f")).toBe(",");
  expect(separatorOf("\ufefftitle;text;date\na,b,c,d;e;f")).toBe(";");
  expect(separatorOf("title\ttext\r\na,b")).toBe("\t");
  expect(separatorOf('"a; title; of; words",text,date')).toBe(",");
});

test("of a table of one column it is a comma", () => {
  expect(separatorOf("text")).toBe(",");
  expect(separatorOf("")).toBe(",");
});
