import { expect, test } from "vitest";
import { closest } from "./closest.ts";

const names = ["whoDismissed", "whoAppointed", "holders", "officesOf"];

test("a slip of the finger finds the name that was meant", () => {
  expect(closest("whoDismised", names)).toBe("whoDismissed");
  expect(closest("WHODISMISSED", names)).toBe("whoDismissed");
  expect(closest("holder", names)).toBe("holders");
  expect(closest("oficesof", names)).toBe("officesOf");
});

test("another word finds nothing", () => {
  expect(closest("weather", names)).toBeNull();
  expect(closest("", names)).toBeNull();
  expect(closest("x", [])).toBeNull();
});
