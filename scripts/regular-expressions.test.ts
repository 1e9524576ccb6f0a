import { join } from "node:path";
import { analyse } from "scslre";
import { expect, test } from "vitest";
import { regularExpressions } from "./regular-expressions.ts";

const { written, built } = regularExpressions(join(import.meta.dirname, ".."));
/** Fewer than this means that the search looked at nothing. */
const FEWEST = 600;

/** Expressions that are quadratic where they find nothing, and why their input is short. */
const SHORT_INPUT = new Map([
  ["[\\p{L}\\p{M}.'’@/-]*$", "the 24 characters before a full stop"],
  ["y(?=.*ski$)", "one word of a name"],
]);
/** Expressions whose every failure is followed by a match of another branch, which consumes what was looked at. */
const CONSUMING = new Set(
  written.filter(({ file }) => file === "packages/text/src/tokens.ts").map(({ source }) => source),
);
/** Where an expression may be put together at run time, and what of. */
const BUILT = new Map([
  [
    "packages/language/src/spacy/tokenizer/python-pattern.ts",
    "patterns of the hashed model, on 1,000 characters at most",
  ],
  ["packages/language/src/spacy/words/attribute-rules.ts", "patterns of the hashed model, on one token"],
  ["packages/resolve/src/compare-names.ts", "the letters of one word of a name"],
  ["packages/intake/src/publication-date.ts", "the names of the months"],
  ["packages/query/src/dates/wrong-date.ts", "the names of the months"],
]);

/** Tests and the developers' own programs read nothing from outside. */
const isOfTests = (file: string): boolean => /\.test\.ts$|^(?:tests|scripts)\//.test(file);
const backtracking = (source: string, flags: string) =>
  analyse(new RegExp(source, flags), { reportTypes: { Move: true } }).reports;

test("the analysis finds expressions that run away", () => {
  expect(backtracking("^(a+)+$", "").some(({ exponential }) => exponential)).toBe(true);
  expect(backtracking("^\\p{L}+\\p{Lu}+!$", "u").length).toBeGreaterThan(0);
  expect(backtracking("^\\d{1,2} \\p{Lu}", "u")).toEqual([]);
});

test("no regular expression of the project backtracks without bound", () => {
  expect(written.length).toBeGreaterThan(FEWEST);
  const distinct = new Map(written.map((one) => [`${one.source}/${one.flags}`, one]));
  const runaway = [...distinct.values()].filter(({ file, source, flags }) => {
    if (isOfTests(file)) return false;
    const reports = backtracking(source, flags);
    const isBounded = SHORT_INPUT.has(source) || CONSUMING.has(source);
    return reports.some(({ type, exponential }) => exponential || type !== "Move" || !isBounded);
  });
  expect(runaway).toEqual([]);
}, 120_000);

test("expressions are put together at run time only where their parts are known", () => {
  expect(built.filter(({ file }) => !isOfTests(file) && !BUILT.has(file))).toEqual([]);
});

/** Where texts come in whole: the other packages' expressions read a sentence or a name. */
const FROM_OUTSIDE = /^(?:packages\/(?:intake|fetch|queue|kernel|text)|services)\//;
const CHARS = 100_000;
const REPEATED = [
  ..."aA0-.\n<={[>(&*_`~|#\\\"' ",
  ...["the ", "Ab ", "a.", "1,", "é", "/a", "\t \n", "&#1;", "> ", "- ", "\r\n", "a\n", "://", "www."],
].map((part) => part.repeat(Math.ceil(CHARS / part.length)).slice(0, CHARS));
const MOST_MS = 50;

test("no expression over what comes from outside takes 50 ms over 100,000 characters of one kind", () => {
  const outside = written.filter(({ file }) => !isOfTests(file) && FROM_OUTSIDE.test(file));
  expect(outside.length).toBeGreaterThan(150);
  const slow = outside.flatMap(({ file, line, source, flags }) => {
    const once = new RegExp(source, flags.replace(/[gy]/g, ""));
    return REPEATED.filter((text) => timed(once, text) > MOST_MS).map((text) => `${file}:${line} ${text[0]}`);
  });
  expect(slow).toEqual([]);
}, 120_000);

/** The least of several times, because one may wait for the machine's other work. */
function timed(expression: RegExp, text: string): number {
  let least = Number.POSITIVE_INFINITY;
  for (let tries = 0; tries < 4 && least > MOST_MS; tries += 1) {
    const from = performance.now();
    expression.test(text);
    least = Math.min(least, performance.now() - from);
  }
  return least;
}
