import { expect, test } from "vitest";
import type { Parse, ParsedToken } from "./parse.ts";
import { completeParse } from "./spacy/reader/complete-parse.ts";
import { ancestors, dependents, sentenceOf, spanOf, subtree, tokensIn } from "./tree.ts";

/** "Voters left. The mayor of Orlan quit" with its heads. */
function aParse(): Parse {
  const words = "Voters left . The mayor of Orlan quit".split(" ");
  const heads = [1, 1, 1, 4, 7, 4, 5, 7];
  const relations = ["nsubj", "ROOT", "punct", "det", "nsubj", "prep", "pobj", "ROOT"];
  let at = 0;
  const tokens = words.map((text, index): ParsedToken => {
    const start = at;
    at += text.length + 1;
    return {
      ...{
        index,
        text,
        start,
        end: start + text.length,
        norm: text,
        lemma: text,
        pos: "X",
        tag: "XX",
        morph: {},
      },
      ...{ head: heads[index] ?? index, relation: relations[index] ?? "", nameType: null, nameMark: "O" },
      sentenceStart: index === 0 || index === 3,
    };
  });
  return completeParse({ start: 0, end: at }, tokens);
}

test("dependents are those in the relations asked for", () => {
  expect(dependents(aParse(), 7, "nsubj", "dobj")).toEqual([4]);
  expect(dependents(aParse(), 7, "dobj")).toEqual([]);
});

test("a subtree is a token with all below it, in reading order", () => {
  expect(subtree(aParse(), 4)).toEqual([3, 4, 5, 6]);
});

test("ancestors lead to the root", () => {
  expect(ancestors(aParse(), 6)).toEqual([5, 4, 7]);
  expect(ancestors(aParse(), 7)).toEqual([]);
});

test("a token knows its sentence, a range its place in the text", () => {
  expect(sentenceOf(aParse(), 5)).toEqual({ from: 3, to: 8 });
  expect(spanOf(aParse(), { from: 0, to: 2 })).toEqual({ start: 0, end: 11 });
  expect(spanOf(aParse(), { from: 2, to: 2 })).toEqual({ start: 0, end: 0 });
  expect(tokensIn(aParse(), { from: 4, to: 6 }).map(({ text }) => text)).toEqual(["mayor", "of"]);
});
