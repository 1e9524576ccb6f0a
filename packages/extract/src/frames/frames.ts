import type { FactType } from "@cursus/graph-schema";
import type { Frame, NounPattern, VerbPattern } from "./define.ts";
import { JUSTICE_FRAMES } from "./justice.ts";
import { OFFICE_FRAMES } from "./offices.ts";

/** Every frame, in the order in which they are tried. */
export const FRAMES: readonly Frame[] = [...OFFICE_FRAMES, ...JUSTICE_FRAMES];

interface VerbEntry {
  readonly type: FactType;
  readonly pattern: VerbPattern;
}
interface NounEntry {
  readonly type: FactType;
  readonly pattern: NounPattern;
}

function index<T>(entries: readonly (readonly [string, T])[]): ReadonlyMap<string, readonly T[]> {
  const map = new Map<string, T[]>();
  for (const [words, entry] of entries)
    for (const word of words.split(" ")) map.set(word, [...(map.get(word) ?? []), entry]);
  return map;
}

/** The patterns of each verb, by lemma. */
export const VERB_FRAMES: ReadonlyMap<string, readonly VerbEntry[]> = index(
  FRAMES.flatMap(({ type, verbs }) => verbs.map((pattern) => [pattern.verbs, { type, pattern }] as const)),
);

/** The patterns of each noun, singular. */
export const NOUN_FRAMES: ReadonlyMap<string, readonly NounEntry[]> = index(
  FRAMES.flatMap(({ type, nouns }) =>
    (nouns ?? []).map((pattern) => [pattern.nouns, { type, pattern }] as const),
  ),
);
