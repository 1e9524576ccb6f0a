import { FACTS, type FactDefinition } from "@cursus/graph-schema";
import type { Match } from "../../frames/match.ts";
import { lowerOf } from "../../model.ts";
import { relationOf } from "../../syntax/tree.ts";
import type { Filler } from "../candidate.ts";
import { offenceBefore, offencesFrom } from "../offences.ts";
import { offenceFiller, type Scene } from "../scene.ts";

/** "sentenced X of Porto to four years": how long is no offence. */
const isTerm = ({ sentence }: Scene, first: number, last: number): boolean =>
  sentence.words
    .slice(first, last + 1)
    .some(({ tag }, at) => tag === "NUM" && /^(?:years?|months?)$/.test(lowerOf(sentence, first + at + 1)));

/** What the verb names as offences; who is the subject of the next clause is none: "of fraud and X was acquitted". */
export function offencesOf(scene: Scene, match: Match): readonly Filler[] {
  const fact: FactDefinition = FACTS[match.type];
  if (!fact.roles.includes("OFFENCE")) return [];
  for (const oblique of match.offences) {
    const ranges = offencesFrom(scene.sentence, oblique.from, oblique.gerund !== null).filter(
      ({ first, last }) => !/^nsubj/.test(relationOf(scene.sentence, last)) && !isTerm(scene, first, last),
    );
    const chargeNoun = oblique.phrases[0];
    const before =
      chargeNoun && /^(?:charges?|counts?)$/.test(lowerOf(scene.sentence, chargeNoun.head))
        ? offenceBefore(scene.sentence, chargeNoun.first, chargeNoun.head)
        : null;
    if (before) return [offenceFiller(scene, before)];
    if (ranges.length > 0) return ranges.map((range) => offenceFiller(scene, range));
  }
  return nounOffence(scene, match);
}

/** "a bribery conviction", "faces fraud charges". */
function nounOffence(scene: Scene, match: Match): readonly Filler[] {
  if (!match.pattern.objectNoun || match.type === "SENTENCED") return [];
  const object = match.predicate.passive ? match.predicate.subjects[0] : match.predicate.objects[0];
  const range = object ? offenceBefore(scene.sentence, object.first, object.head) : null;
  return range && object?.possessor === null ? [offenceFiller(scene, range)] : [];
}
