import { findRoot } from "@cursus/local-stack";
import { check } from "recheck";
import { expect, test } from "vitest";
import { builtBy, type Expression, literalsIn, sourceFiles } from "./support/expressions.ts";

/** `CURSUS_SOURCES=full` has every expression proved; at CI size those of what comes from the web. */
const isFull = process.env.CURSUS_SOURCES === "full";
const FROM_THE_WEB = /^packages\/(?:intake|fetch|queue|kernel|text)\//;

const root = findRoot(process.env, import.meta.dirname);
const files = sourceFiles(root);

/** Programs' own entries, which do their work when they are loaded. */
const isEntry = (file: string): boolean => /\/(?:main|thread)\.ts$/.test(file);

async function expressions(): Promise<readonly Expression[]> {
  const literals = files.flatMap((file) => literalsIn(root, file));
  const built = await builtBy(
    root,
    files.filter((file) => !isEntry(file)),
  );
  expect(literals.length).toBeGreaterThanOrEqual(700);
  expect(built.length).toBeGreaterThanOrEqual(200);
  return [...new Map([...literals, ...built].map((one) => [`${one.source}/${one.flags}`, one])).values()];
}

const PROOF_MS = 10_000;

test("no text makes an expression take more than its share of time", async () => {
  const all = (await expressions()).filter(({ place }) => isFull || FROM_THE_WEB.test(place));
  expect(all.length).toBeGreaterThanOrEqual(isFull ? 800 : 80);
  const unsafe: string[] = [];
  for (const { source, flags, place } of all) {
    const proof = await check(source, flags, { timeout: PROOF_MS });
    // What cannot be proved in time is held by the measurement below.
    if (proof.status === "vulnerable")
      unsafe.push(`${place} /${source}/${flags}: ${proof.complexity.summary}`);
  }
  expect(unsafe).toEqual([]);
}, 2_400_000);

const CHARS = 100_000;
const FUZZ = [
  "a",
  " ",
  "A",
  "0",
  "-",
  ".",
  "\n",
  "<",
  "=",
  "{",
  "the ",
  "Ab ",
  "a.",
  "1,",
  "é",
  "/a",
  "\t \n",
  "&#1;",
].map((part) => part.repeat(Math.ceil(CHARS / part.length)).slice(0, CHARS));
const MOST_MS = 50;

test("no expression over what comes from the web takes 50 ms over 100,000 characters of one kind", async () => {
  const all = (await expressions()).filter(({ place }) => FROM_THE_WEB.test(place));
  const slow: string[] = [];
  for (const { source, flags, place } of all)
    for (const text of FUZZ) {
      const once = new RegExp(source, flags.replace(/[gy]/g, ""));
      // Twice, because the first one may wait for the machine's other work.
      const ms = Math.min(timed(once, text), timed(once, text));
      if (ms > MOST_MS)
        slow.push(
          `${place} /${source}/${flags}: ${ms.toFixed(0)} ms over ${JSON.stringify(text.slice(0, 6))}`,
        );
    }
  expect(slow).toEqual([]);
}, 300_000);

function timed(expression: RegExp, text: string): number {
  const from = performance.now();
  expression.test(text);
  return performance.now() - from;
}
