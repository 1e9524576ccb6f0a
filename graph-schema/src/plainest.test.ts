import { expect, test } from "vitest";
import { byPlainness } from "./plainest.ts";

const told = (id: string, more: Partial<Parameters<typeof byPlainness>[0]> = {}) =>
  ({
    id,
    polarity: "asserted",
    published: "2020-01-01",
    version: "v",
    quote: { start: 0 },
    ...more,
  }) as const;

test("what is asserted comes before what is not, then the earliest day, version, sentence and id", () => {
  const inOrder = [
    told("z", { published: "2019-12-31", version: "z" }),
    told("b", { version: "u", quote: { start: 9 } }),
    told("c", { quote: { start: 1 } }),
    told("a", { quote: { start: 10 } }),
    told("b", { quote: { start: 10 } }),
    told("a", { published: null }),
    told("a", { polarity: "alleged", published: "2010-01-01" }),
    told("a", { polarity: "negated", published: "2010-01-01" }),
  ];
  expect(inOrder.toReversed().toSorted(byPlainness)).toEqual(inOrder);
});
