import { expect, test } from "vitest";
import { plainProgress } from "./progress.ts";

function linesOf(total: number, msEach: number): readonly string[] {
  const lines: string[] = [];
  let time = 0;
  const { advanceTo } = plainProgress((line) => lines.push(line), {
    total,
    words: "recorded",
    now: () => time,
  });
  for (let done = 1; done <= total; done += 1) {
    time += msEach;
    advanceTo(done, "a.txt");
  }
  return lines;
}

test("what is over within a second needs no line", () => {
  expect(linesOf(17, 50)).toEqual([]);
});

test("a quick run has a line a second at most", () => {
  const lines = linesOf(1_000, 4);
  expect(lines).toEqual([
    "recorded 250/1000",
    "recorded 500/1000",
    "recorded 750/1000",
    "recorded 1000/1000",
  ]);
});

test("a long run has ten lines, the last of them when all is done", () => {
  const lines = linesOf(10_000, 300);
  expect(lines).toHaveLength(10);
  expect(lines.at(-1)).toBe("recorded 10000/10000");
});
