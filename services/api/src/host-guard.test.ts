import { expect, test } from "vitest";
import { isLoopbackHost } from "./host-guard.ts";

test("names of this machine pass, with and without a port", () => {
  for (const host of ["localhost", "localhost:8080", "127.0.0.1:1", "[::1]:3000", "LOCALHOST"]) {
    expect(isLoopbackHost(host), host).toBe(true);
  }
});

test("a foreign name that resolves here does not pass", () => {
  for (const host of [undefined, "", "evil.example", "127.0.0.1.evil.example:80", "localhost.evil.example"]) {
    expect(isLoopbackHost(host), String(host)).toBe(false);
  }
});
