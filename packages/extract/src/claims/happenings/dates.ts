import { entryOf } from "@cursus/kernel";
import type { FoundDate } from "../../dates/expression.ts";
import { lowerOf, type Phrase } from "../../model.ts";
import type { Predicate } from "../../syntax/predicate.ts";
import { ancestorsOf, isParsed } from "../../syntax/tree.ts";
import type { Scene } from "../scene.ts";
import { NOUNS } from "./happening.ts";

/** "a protest against the coup": the date is the protest's. */
function isUnderHappening(scene: Scene, phrase: Phrase): boolean {
  for (const above of ancestorsOf(scene.sentence, phrase.head)) {
    const token = scene.sentence.words[above];
    if (token?.tag === "VERB" || token?.tag === "AUX") return false;
    if (token && entryOf(NOUNS, token.lemma)) return true;
  }
  return false;
}

/** The only date of the sentence, where the clause is the happening's or the happening is what it is about. */
export function soleDate(scene: Scene, phrase: Phrase, governor: Predicate | undefined): FoundDate | null {
  const [date, ...others] = scene.sentence.dates;
  if (!date || others.length > 0 || opensWithSince(scene)) return null;
  if (!isParsed(scene.sentence)) return date;
  const verbAbove = (at: number): number | undefined =>
    [at, ...ancestorsOf(scene.sentence, at)].find((above) =>
      /^(?:VERB|AUX)$/.test(scene.sentence.words[above]?.tag ?? ""),
    );
  if (isUnderHappening(scene, phrase)) return null;
  const own = verbAbove(phrase.head);
  return own === verbAbove(date.last) || (governor?.subjects.includes(phrase) ?? false) ? date : null;
}

/** "since 2012", "until May": no date of a thing that happened. */
const opensWithSince = (scene: Scene): boolean =>
  scene.sentence.dates.some((date) =>
    /^(?:since|until|till|by|from)$/.test(lowerOf(scene.sentence, date.first - 1)),
  );

/** "Tuesday's attack", "the January 2022 unrest". */
export const attributive = (scene: Scene, phrase: Phrase) =>
  scene.sentence.dates.find(
    (date) =>
      (date.first >= phrase.first && date.last < phrase.head) ||
      (date.last + 1 === phrase.first - 1 && lowerOf(scene.sentence, date.last + 1) === "'s") ||
      (lowerOf(scene.sentence, date.last + 1) === "'s" && date.last + 2 === phrase.first),
  ) ?? null;
