import { expect, test } from "vitest";
import { printable } from "./printable.ts";

test("text from outside is one line", () => {
  expect(printable(" a\n  b\tc ")).toBe("a b c");
});

test("neither escape sequences nor bidi overrides get through", () => {
  expect(printable("a\u001b[2Jb")).toBe("a\uFFFD[2Jb");
  expect(printable("ab\u202Ecd")).toBe("ab\uFFFDcd");
});
