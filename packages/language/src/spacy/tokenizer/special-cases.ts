import type { AffixSplitter, Exceptions } from "./affixes.ts";

/** A run of tokens that together are an exception. */
export interface SpecialCase {
  readonly texts: readonly string[];
}

export interface SpecialMatch {
  readonly from: number;
  readonly to: number;
}

/** Finds exceptions that affix patterns have cut: `:)` in `a.m.:)`. */
export interface SpecialCases {
  /** Matches that do not overlap, in order; the longest first, then the leftmost, keep their place. */
  find(texts: readonly string[]): readonly SpecialMatch[];
}

export function createSpecialCases(exceptions: Exceptions, splitter: AffixSplitter): SpecialCases {
  const byFirst = new Map<string, SpecialCase[]>();
  for (const word of exceptions.keys()) {
    if (!word.includes(" ") && !splitter.touches(word)) continue;
    const texts = splitter.split(word, null).map(({ text }) => text);
    const first = texts[0] ?? "";
    byFirst.set(first, [...(byFirst.get(first) ?? []), { texts }]);
  }
  return {
    find: (texts) => {
      const matches: SpecialMatch[] = [];
      for (let from = 0; from < texts.length; from++)
        for (const special of byFirst.get(texts[from] ?? "") ?? [])
          if (special.texts.every((text, index) => texts[from + index] === text))
            matches.push({ from, to: from + special.texts.length });
      return matches.length === 0 ? matches : withoutOverlap(matches);
    },
  };
}

function withoutOverlap(matches: readonly SpecialMatch[]): readonly SpecialMatch[] {
  const taken = new Set<number>();
  const kept: SpecialMatch[] = [];
  const length = ({ from, to }: SpecialMatch) => to - from;
  for (const match of matches.toSorted(
    (one, other) => length(other) - length(one) || one.from - other.from,
  )) {
    if (!taken.has(match.from) && !taken.has(match.to - 1)) kept.push(match);
    for (let index = match.from; index < match.to; index++) taken.add(index);
  }
  return kept.sort((one, other) => one.from - other.from);
}
