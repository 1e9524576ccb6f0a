import { expect, test } from "vitest";
import { portNumber, positiveInteger } from "./usage.ts";

test("a count is a whole number from 1 on", () => {
  expect(positiveInteger("12")).toBe(12);
  for (const wrong of ["0", "-1", "1.5", "1e3", "0x10", "", " 3", "ten", "99999999999"]) {
    expect(() => positiveInteger(wrong), wrong).toThrow("whole number");
  }
});

test("a port may be 0, for a free one, and no more than 65535", () => {
  expect(portNumber("0")).toBe(0);
  expect(portNumber("65535")).toBe(65_535);
  for (const wrong of ["65536", "-1", "http", ""]) expect(() => portNumber(wrong), wrong).toThrow("port");
});
