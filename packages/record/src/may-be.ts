import { foldPhrase, nameParts, officeParts } from "@cursus/resolve";
import type { Participant } from "./statement.ts";

/**
 * Whether two participants can be one. Identified ones are or are not; somebody without a name can be anybody;
 * else the words of the one must be among the other's: "Costa" can be Rui Costa, "the minister" a minister of
 * anything but no mayor.
 */
export function mayBe(a: Participant, b: Participant): boolean {
  if (a.identified && b.identified) return a.id === b.id;
  if (!a.mention.named || !b.mention.named) return true;
  if (a.label !== b.label) return false;
  if (a.label === "Office" && rankOf(a) !== rankOf(b)) return false;
  const [ours, theirs] = [new Set(wordsOf(a)), new Set(wordsOf(b))];
  return ours.isSubsetOf(theirs) || theirs.isSubsetOf(ours);
}

const rankOf = ({ mention }: Participant): string | null => officeParts(mention).rank;

function wordsOf({ label, mention }: Participant): readonly string[] {
  if (label === "Person") return nameParts(mention.name);
  return foldPhrase(label === "Office" ? officeParts(mention).title : mention.name);
}
