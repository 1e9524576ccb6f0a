import type { Match } from "../../frames/match.ts";
import { lowerOf } from "../../model.ts";
import type { Filler } from "../candidate.ts";
import { fillerOf, isType, type Scene } from "../scene.ts";

/** "a court ordered X to step down": who gave the order made X leave. */
export function forcedBy(scene: Scene, match: Match): Filler | null {
  const governor = scene.predicates.get(match.predicate.governor ?? -1);
  if (match.type !== "RESIGNED" || match.predicate.link !== "infinitive" || !governor) return null;
  if (!/^(?:order|compel|oblige|force)$/.test(governor.verb.lemma)) return null;
  const agent = governor.passive
    ? governor.obliques.find(({ preposition }) => preposition === "by")?.phrases[0]
    : governor.subjects[0];
  const filler = agent ? fillerOf(scene, agent) : null;
  return isType(filler, "Person", "Organization", "Court", "Group") ? filler : null;
}

/** "ousted in a coup", "removed by a no-confidence vote": toppled or voted out, not dismissed by a superior. */
export const isToppled = (scene: Scene, match: Match): boolean =>
  match.type === "DISMISSED" &&
  match.predicate.obliques.some(
    ({ preposition, phrases }) =>
      /^(?:in|by|after|through|following|during)$/.test(preposition) &&
      phrases.some(
        ({ head, first }) =>
          /^(?:coup|putsch|election|elections|uprising|revolt|revolution|rebellion|mutiny|protests|vote)$/.test(
            lowerOf(scene.sentence, head),
          ) &&
          (lowerOf(scene.sentence, head) !== "vote" || /confidence/.test(scene.sentence.text)) &&
          first > match.predicate.verb.last,
      ),
  );
