import type { PlacedMention } from "@cursus/graph-schema";
import { parseName } from "./parse-name.ts";
import { readContext } from "./person-context.ts";
import { type PersonScore, scorePersons } from "./score-persons.ts";

/** How alike two mentions of persons are; 0 for what has no full name. */
export function personPoints(left: PlacedMention, right: PlacedMention): number {
  return personScore(left, right)?.points ?? 0;
}

/** The score of two mentions of persons with its features; null where their names cannot be one person's. */
export function personScore(left: PlacedMention, right: PlacedMention): PersonScore | null {
  const [a, b] = [parseName(left.name), parseName(right.name)];
  if (a === null || b === null) return null;
  return scorePersons(
    { name: a, context: readContext(left.context) },
    { name: b, context: readContext(right.context) },
  );
}
