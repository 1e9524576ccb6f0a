import type { Phrase } from "../../model.ts";
import { isPhrase } from "../predicate.ts";
import type { ClauseTree } from "./clause-tree.ts";

/**
 * "Among those retired are the head of the navy, A, Commander, Signals, B and C": the persons of a roll, each behind a
 * comma or an "and", up to the next clause. The offices between them make a tree no guide; whom a preposition brings
 * or whose something is belongs to somebody of the roll.
 */
export function rollFrom({ elements }: ClauseTree, at: number): readonly Phrase[] {
  const persons: Phrase[] = [];
  for (const [step, element] of elements.slice(at).entries()) {
    if (/^(?:verb|relative|subordinator|break)$/.test(element.type)) break;
    const before = elements[at + step - 1]?.type;
    if (isPhrase(element) && element.phrase.kind === "person" && before !== "preposition")
      persons.push(element.phrase);
  }
  return persons;
}
