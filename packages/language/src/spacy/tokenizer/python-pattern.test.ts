import { beforeAll, describe, expect, test } from "vitest";
import { MODEL_TIMEOUT_MS, testModel } from "../../testing/test-model.ts";
import type { TokenizerTables } from "../../weights/compiled-model.ts";
import { loadModel } from "../../weights/load-model.ts";
import { compilePattern, translatePattern } from "./python-pattern.ts";

test("an escape of eight digits is one character", () => {
  const cheese = compilePattern("^[\\U0001F9C0]$");
  expect(cheese.test("🧀")).toBe(true);
  expect(cheese.test("0")).toBe(false);
  expect(cheese.test("U")).toBe(false);
});

test("a range beyond the first plane has its edges where Python has them", () => {
  const range = compilePattern("^[\\U0001F32D-\\U0001F335]$");
  const edges = [0x1f32c, 0x1f32d, 0x1f335, 0x1f336].map((code) => range.test(String.fromCodePoint(code)));
  expect(edges).toEqual([false, true, true, false]);
});

test("digits, letters and white space of all scripts are what Python takes for them", () => {
  expect(compilePattern("^\\d+$").test("3٣")).toBe(true);
  expect(compilePattern("^\\w+$").test("Åж中_9")).toBe(true);
  expect(compilePattern("^\\w$").test("\u0301")).toBe(false);
  expect(compilePattern("^\\s+$").test("\x1c\x85\u3000")).toBe(true);
  expect(compilePattern("^\\s$").test("\ufeff")).toBe(false);
  expect(compilePattern("^\\S$").test("\ufeff")).toBe(true);
});

test("what Python lets stand without an escape is escaped", () => {
  expect(compilePattern("^[[+\\-*^]{2}$").test("[^")).toBe(true);
  expect(compilePattern("^[]a]$").test("]")).toBe(true);
  expect(compilePattern("^{a}$").test("{a}")).toBe(true);
  expect(compilePattern("^\\'\\\"\\#$").test("'\"#")).toBe(true);
});

test("a group that would mean something else is refused", () => {
  expect(() => translatePattern("(?P<x>a)")).toThrow("group");
  expect(() => translatePattern("[abc")).toThrow("without an end");
});

describe("the model's own patterns", () => {
  let tables: TokenizerTables;
  beforeAll(async () => {
    tables = loadModel(await testModel("sm")).description.tokenizer;
  }, MODEL_TIMEOUT_MS);

  test("every class holds its first and last characters and not those beside them", () => {
    const sources = new Set([tables.prefix, tables.suffix, tables.infix, tables.url].flatMap(classesOf));
    expect(sources.size).toBeGreaterThan(5);
    for (const source of sources) {
      const ours = compilePattern(`^[${source}]$`);
      const ranges = rangesOf(source);
      const isIn = (code: number) => ranges.some(([first, last]) => first <= code && code <= last);
      const edges = ranges.flatMap(([first, last]) => [first - 1, first, last, last + 1]);
      for (const code of edges.filter((edge) => edge >= 0 && edge <= 0x10ffff))
        expect([code, ours.test(String.fromCodePoint(code))]).toEqual([code, isIn(code)]);
    }
  });
});

/** The insides of classes that are written as single characters and ranges. */
const classesOf = (pattern: string): readonly string[] =>
  [...pattern.matchAll(/\[((?:\\.|[^\]\\])+)\]/gsu)]
    .map(([, inside]) => inside ?? "")
    .filter((inside) => !inside.startsWith("^") && !/\\[wsd]/.test(inside));

/** An own, naive reading of such a class. */
function rangesOf(source: string): readonly (readonly [number, number])[] {
  const codes: (number | "to")[] = [];
  const parts = source.matchAll(/\\U([0-9A-Fa-f]{8})|\\u([0-9A-Fa-f]{4})|\\(.)|(-)|(.)/gsu);
  for (const [, long, short, escaped, dash, plain] of parts)
    if (long ?? short) codes.push(Number.parseInt(long ?? short ?? "", 16));
    else if (dash) codes.push("to");
    else codes.push((escaped ?? plain ?? "").codePointAt(0) ?? 0);
  const ranges: (readonly [number, number])[] = [];
  for (let at = 0; at < codes.length; at++) {
    const [first, to, last] = [codes[at], codes[at + 1], codes[at + 2]];
    if (first === "to" || first === undefined) ranges.push([0x2d, 0x2d]);
    else if (to === "to" && typeof last === "number") {
      ranges.push([first, last]);
      at += 2;
    } else ranges.push([first, first]);
  }
  return ranges;
}
