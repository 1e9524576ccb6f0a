import type { StatedDate } from "@cursus/graph-schema";
import { lowerOf } from "../model.ts";
import type { Predicate } from "../syntax/predicate.ts";
import { dateOfPredicate } from "./dates/of-predicate.ts";
import { statedDate } from "./dates.ts";
import type { Scene } from "./scene.ts";

/** "has been president since 2015", "had served as mayor since May": when it began; how long it lasted is open. */
export function sinceWhen(scene: Scene, predicate: Predicate): StatedDate | null {
  if (!predicate.verb.perfect || predicate.verb.negated) return null;
  const found = dateOfPredicate(scene.sentence, scene.elements, predicate);
  if (!found || lowerOf(scene.sentence, found.first - 1) !== "since") return null;
  const began = statedDate(scene.sentence, found, scene.dates, false);
  return began && { ...began, edtf: `${began.edtf}/..`, max: null };
}
