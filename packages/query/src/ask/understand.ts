import { canonicalJson, type Json } from "@cursus/kernel";
import { asksOfNow, ofNow } from "./of-now.ts";
import { matches, wordsOfPattern } from "./pattern.ts";
import { FORMS } from "./patterns.ts";
import type { Fillings, Reading } from "./reading.ts";
import { SLOTS } from "./slots.ts";
import { corrected } from "./spelling.ts";
import { type Token, tokensOf } from "./tokens.ts";
import { BASE, NOUN, PARTICIPLE, PAST, PLURAL } from "./verbs.ts";

/** One way to understand a question. */
export interface Understanding extends Reading {
  /** True where some words were taken for an office without being known as one: only a look-up can tell. */
  readonly unsure: boolean;
}

/** A reading must explain the text nearly as well as the best one to be offered beside it. */
const NEAR = 2.5;

/**
 * The ways to understand a question, the best first: pure, from the words alone. Empty where the grammar has no
 * form for it. Two readings are two questions or two sets of arguments, never two ways to come to one.
 */
export function understand(text: string): readonly Understanding[] {
  const tokens = tokensOf(text);
  if (tokens === null || tokens.length === 0) return [];
  const asked = readingsOf(tokens, asksOfNow(text, tokens));
  if (asked.length > 0) return asked;
  const mended = corrected(tokens, VOCABULARY);
  return mended === null ? [] : readingsOf(mended, asksOfNow(text, mended));
}

/** All words of the grammar: whoever misspells one of them meant it. */
const VOCABULARY: ReadonlySet<string> = new Set([
  ...FORMS.flatMap(({ pattern }) => wordsOfPattern(pattern)),
  ...[PAST, PARTICIPLE, BASE, NOUN, PLURAL].flatMap((lexicon) => [...lexicon.keys()]),
]);

function readingsOf(tokens: readonly Token[], now: boolean): readonly Understanding[] {
  const found = FORMS.flatMap(({ pattern, make }) =>
    [...matches(pattern, tokens, SLOTS)].flatMap(({ fillings, weight, unsure }) => {
      const made = make(fillings as Fillings);
      if (made === null) return [];
      const reading = { ...made, unsure };
      return [{ reading: now ? ofNow(reading) : reading, weight }];
    }),
  ).toSorted((a, b) => b.weight - a.weight);
  const [best] = found;
  if (best === undefined) return [];
  const near = found.filter(({ weight }) => weight >= best.weight - NEAR);
  return [
    ...new Map(near.toReversed().map(({ reading }) => [keyOf(reading), reading])).values(),
  ].toReversed();
}

function keyOf(reading: Reading): string {
  return canonicalJson([reading.question, reading.arguments as Json]);
}
