import { moodOf } from "../modality/mood.ts";
import { lowerOf, type Phrase } from "../model.ts";
import { isPhrase, type Predicate } from "../syntax/predicate.ts";
import type { Candidate, Filler } from "./candidate.ts";
import { dateOfPredicate } from "./dates/of-predicate.ts";
import { statedDate } from "./dates.ts";
import { fillerOf, isType, type Scene } from "./scene.ts";

const TERM = /^(?:terms?|tenure|mandate|stint|reign|spell|contract)$/;
const END = /^(?:end|expire|lapse|conclude|finish)$/;

/** "X, whose term ended in May", "her mandate ran out": who held the office left it. */
export const claimsOfEndedTerms = (scene: Scene): readonly Candidate[] =>
  scene.predicateList.flatMap((predicate) => {
    const term = predicate.subjects[0];
    if (!term || predicate.passive || !TERM.test(lowerOf(scene.sentence, term.head))) return [];
    if (!isEnd(scene, predicate) || predicate.verb.form !== "past") return [];
    const person = holderOf(scene, term);
    const mood = moodOf(scene, predicate);
    if (!person || mood.polarity !== "asserted") return [];
    const found = dateOfPredicate(scene.sentence, scene.elements, predicate);
    return [
      {
        type: "LEFT_OFFICE",
        sentence: scene.sentence,
        trigger: predicate.verb,
        roles: { PATIENT: person },
        details: {},
        mood,
        attribution: null,
        date: found ? statedDate(scene.sentence, found, scene.dates, false) : null,
        confidence: 0.75,
      },
    ];
  });

const isEnd = ({ sentence }: Scene, { verb }: Predicate): boolean =>
  END.test(verb.lemma) || (verb.lemma === "run" && lowerOf(sentence, verb.last + 1) === "out");

/** Whose term it is: the possessor, or the person right before "whose". */
function holderOf(scene: Scene, term: Phrase): Filler | null {
  const isWhose = lowerOf(scene.sentence, term.first) === "whose";
  const owner = isWhose ? personBefore(scene, term.first) : term.possessor;
  const filler = owner ? fillerOf(scene, owner) : null;
  return isType(filler, "Person") && filler.draft.named ? filler : null;
}

const personBefore = ({ elements }: Scene, word: number): Phrase | null => {
  const before = elements.findLast(
    (element) => isPhrase(element) && element.last < word && element.phrase.kind === "person",
  );
  return isPhrase(before) && word - before.last <= 2 ? before.phrase : null;
};
