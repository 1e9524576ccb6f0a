import { entryOf } from "@cursus/kernel";
import { type Draft, lowerOf, type SentenceView, type WordRange } from "../model.ts";
import type { ResolveContext } from "./resolve-context.ts";

/** Ranks that people go by afterwards ("the general"), with their short forms. */
const RANKS: Readonly<Record<string, string>> = {
  gen: "general",
  general: "general",
  col: "colonel",
  colonel: "colonel",
  maj: "major",
  major: "major",
  capt: "captain",
  captain: "captain",
  lt: "lieutenant",
  lieutenant: "lieutenant",
  brig: "brigadier",
  brigadier: "brigadier",
  adm: "admiral",
  admiral: "admiral",
  sgt: "sergeant",
  sergeant: "sergeant",
};

const keyOf = (rank: string): string => `rank ${rank}`;

/** "General X": who "the general" is from here on. */
export function rememberRank(
  sentence: SentenceView,
  name: WordRange,
  person: Draft,
  { holders }: Pick<ResolveContext, "holders">,
): void {
  const rank = entryOf(RANKS, lowerOf(sentence, name.first - 1).replace(/\.$/, ""));
  if (rank) holders.set(keyOf(rank), person);
}

/** Whom "the general" means, if somebody with that rank was named before. */
export function bearerOf(words: string, { holders }: Pick<ResolveContext, "holders">): Draft | undefined {
  const [, rank = ""] = /^the (\p{L}+)$/iu.exec(words) ?? [];
  return entryOf(RANKS, rank.toLowerCase()) ? holders.get(keyOf(rank.toLowerCase())) : undefined;
}
