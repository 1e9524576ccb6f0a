import { describe, expect, test } from "vitest";
import { inflect } from "./inflect.ts";

describe("the forms of a verb", () => {
  test.each([
    ["dismiss", "dismisses", "dismissed", "dismissed", "dismissing"],
    ["fire", "fires", "fired", "fired", "firing"],
    ["try", "tries", "tried", "tried", "trying"],
    ["acquit", "acquits", "acquitted", "acquitted", "acquitting"],
    ["step down", "steps down", "stepped down", "stepped down", "stepping down"],
    ["take over from", "takes over from", "took over from", "taken over from", "taking over from"],
    ["put on trial", "puts on trial", "put on trial", "put on trial", "putting on trial"],
    ["throw out", "throws out", "threw out", "thrown out", "throwing out"],
    ["flee", "flees", "fled", "fled", "fleeing"],
    ["free", "frees", "freed", "freed", "freeing"],
    ["die", "dies", "died", "died", "dying"],
    [
      "have the charge changed",
      "has the charge changed",
      "had the charge changed",
      "had the charge changed",
      "having the charge changed",
    ],
  ])("%s", (base, third, past, participle, gerund) => {
    expect(inflect(base)).toEqual({ base, third, past, participle, gerund });
  });
});
