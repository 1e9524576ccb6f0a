import { describe, expect, test } from "vitest";
import { matchBody } from "./match-body.ts";

describe("a body asked for", () => {
  test.each([
    ["the Kazakh parliament", "Parliament of Kazakhstan", 2],
    ["Parliament of Kazakhstan", "Kazakh parliament", 2],
    ["parliament", "Parliament of Kazakhstan", 1],
    ["Kenyan parliament", "Parliament of Kazakhstan", 0],
    ["Security Council", "Parliament of Kazakhstan", 0],
    ["Kazakhstan", "Parliament of Kazakhstan", 0],
  ])("%s against %s", (asked, name, match) => {
    expect(matchBody(asked, [name], null)).toBe(match);
  });

  test("the country may be known though the name does not say it", () => {
    expect(matchBody("Kazakh parliament", ["parliament"], "Kazakhstan")).toBe(2);
    expect(matchBody("Kenyan parliament", ["parliament"], "Kazakhstan")).toBe(0);
  });
});
