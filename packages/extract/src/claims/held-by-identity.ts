import { identify } from "../coreference/identity.ts";
import type { Phrase } from "../model.ts";
import type { Candidate } from "./candidate.ts";
import { holding } from "./holding.ts";
import { fillerOf, isType, type Scene } from "./scene.ts";

/** "the new commander, who is General X": who is named holds the office that the sentence gives the other side. */
export function claimsOfIdentity(scene: Scene): readonly Candidate[] {
  return scene.predicateList.flatMap((predicate) => {
    if (predicate.verb.lemma !== "be" || predicate.passive || predicate.verb.negated || predicate.verb.modal)
      return [];
    const named = predicate.objects.find(({ kind }) => kind === "person");
    const person = named ? fillerOf(scene, named) : null;
    if (!isType(person, "Person")) return [];
    for (const subject of predicate.subjects) {
      const meant = scene.meanings.get(subject);
      if (meant && !subject.office?.former) identify(meant, person.draft);
    }
    const past = predicate.verb.form === "past" && !predicate.verb.perfect;
    return predicate.subjects.flatMap((subject: Phrase) =>
      subject.kind === "office" && subject.office && !subject.office.plural
        ? [
            holding(
              scene,
              person,
              subject.office,
              past || subject.office.former ? "former" : "current",
              0.8,
              predicate,
            ),
          ]
        : [],
    );
  });
}
