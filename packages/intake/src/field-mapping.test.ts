import { expect, test } from "vitest";
import { mappedSource } from "./field-mapping.ts";

test("a record whose text is blank is told to be empty, not to have no such field", () => {
  for (const [record, field] of [
    [{ text: "  " }, "text"],
    [{ title: "T", body: null }, "body"],
    [{ text: "", content: "\n" }, "text"],
  ] as const)
    expect(() => mappedSource(record, {})).toThrow(
      expect.objectContaining({ code: "ArticleEmpty", message: `the text is empty (field ${field})` }),
    );
  expect(() => mappedSource({ a: { b: "" }, text: "T." }, { text: "a.b" })).toThrow("(field a.b)");
});

test("a record without the field is told which fields it has, and a blank field does not hide a later one", () => {
  expect(() => mappedSource({ story: "S." }, {})).toThrow(
    expect.objectContaining({
      code: "ArticleMalformed",
      message: "the record has no field text; it has story",
    }),
  );
  expect(mappedSource({ text: " ", body: "B." }, {})).toMatchObject({ text: "B." });
});
