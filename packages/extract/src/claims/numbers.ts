import { entryOf } from "@cursus/kernel";
import { lowerOf, type SentenceView } from "../model.ts";

const UNITS =
  "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen".split(
    " ",
  );
const TENS = ["", "", "twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety"];
const SCALES: Readonly<Record<string, number>> = {
  hundred: 100,
  thousand: 1000,
  million: 1_000_000,
  dozen: 12,
};

/** The value of a number in digits or words, or null. */
export function numberOf(word: string): number | null {
  const digits = word.replace(/,(?=\d{3})/g, "");
  if (/^\d+(?:\.\d+)?$/.test(digits)) return Number(digits);
  const [tens = "", unit = ""] = word.split("-");
  const ten = TENS.indexOf(tens);
  if (ten > 1) return ten * 10 + (unit === "" ? 0 : Math.max(0, UNITS.indexOf(unit)));
  const index = UNITS.indexOf(word);
  return index < 0 ? null : index;
}

/** The count that a phrase begins with: "at least 1,800 civilians", "a dozen", "three thousand". */
export function countIn(sentence: SentenceView, first: number, last: number): number | null {
  for (let index = first; index <= last; index++) {
    const value =
      numberOf(lowerOf(sentence, index)) ??
      (/^(?:a|one)$/.test(lowerOf(sentence, index)) && entryOf(SCALES, lowerOf(sentence, index + 1))
        ? 1
        : null);
    if (value === null && !(lowerOf(sentence, index) === "dozen")) continue;
    const scale = entryOf(SCALES, lowerOf(sentence, index + 1)) ?? 1;
    return value === null ? (SCALES.dozen ?? null) : value * (index < last ? scale : 1);
  }
  return null;
}

/** How sure the count is, from the words before it. */
export function qualifierOf(
  sentence: SentenceView,
  first: number,
  last = first,
): "exact" | "at_least" | "more_than" | "about" | "at_most" {
  const words = [-2, -1, 0, 1, 2].map((step) => lowerOf(sentence, first + step)).join(" ");
  const after = [1, 2].map((step) => lowerOf(sentence, last + step)).join(" ");
  if (/at least|as many as|not? (?:fewer|less) than/.test(words)) return "at_least";
  if (/^(?:or more|at least)$/.test(after)) return "at_least";
  if (/more than|over \d|well over|upwards? of/.test(words)) return "more_than";
  if (/about|around|nearly|almost|some \d|roughly|approximately|an estimated/.test(words)) return "about";
  return /up to|at most|fewer than|less than/.test(words) ? "at_most" : "exact";
}
