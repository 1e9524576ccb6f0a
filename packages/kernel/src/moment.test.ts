import { expect, test } from "vitest";
import { momentAfter, momentOf } from "./moment.ts";

test("a day begins and ends in UTC, a moment is itself", () => {
  expect(momentOf("2024-05-01").toISOString()).toBe("2024-05-01T00:00:00.000Z");
  expect(momentAfter("2024-05-01").toISOString()).toBe("2024-05-01T23:59:59.999Z");
  expect(momentAfter("2024-05-01T12:00:00+02:00").toISOString()).toBe("2024-05-01T10:00:00.000Z");
});

test.each(["2024-02-30", "2024-13-01", "yesterday", "2024", "2024-05-01T12:00:00"])(
  "%s is refused",
  (text) => {
    expect(() => momentOf(text)).toThrow(expect.objectContaining({ code: "DateInvalid" }));
  },
);
