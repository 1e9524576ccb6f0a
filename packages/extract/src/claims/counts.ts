import { lowerOf, type Phrase } from "../model.ts";
import { isPhrase, type Predicate } from "../syntax/predicate.ts";
import type { Candidate } from "./candidate.ts";
import { type CountType, count } from "./counts/count.ts";
import { byNouns } from "./counts/of-nouns.ts";
import { byOutcome, byToll } from "./counts/outcomes.ts";
import type { Scene } from "./scene.ts";

const TYPE_OF_VERB: Readonly<Record<string, CountType>> = {
  kill: "KILLED_COUNT",
  die: "KILLED_COUNT",
  slay: "KILLED_COUNT",
  massacre: "KILLED_COUNT",
  injure: "INJURED_COUNT",
  wound: "INJURED_COUNT",
  hurt: "INJURED_COUNT",
  arrest: "ARRESTED_COUNT",
  detain: "ARRESTED_COUNT",
};

/** Claims that count the killed, injured and arrested. */
export function claimsOfCounts(scene: Scene): readonly Candidate[] {
  return [...byVerbs(scene), ...byOutcome(scene), ...byToll(scene), ...byNouns(scene)];
}

function byVerbs(scene: Scene): Candidate[] {
  return scene.predicateList.flatMap((predicate) => {
    const type = TYPE_OF_VERB[predicate.verb.lemma];
    if (!type || isAlternative(scene, predicate)) return [];
    const counted =
      predicate.passive || predicate.verb.lemma === "die" ? predicate.subjects : predicate.objects;
    const groups = counted.filter(
      (phrase) => phrase.kind === "group" || phrase.kind === "human" || phrase.office?.plural === true,
    );
    return groups.flatMap((phrase) => [
      ...count(scene, type, phrase, predicate),
      ...parts(scene, phrase).flatMap((part) => count(scene, type, part, predicate)),
    ]);
  });
}

/** "killed or wounded": how many of which is not said; the first stands for both. */
const isAlternative = (scene: Scene, predicate: Predicate): boolean =>
  lowerOf(scene.sentence, predicate.verb.first - 1) === "or" &&
  TYPE_OF_VERB[scene.sentence.words[predicate.verb.first - 2]?.lemma ?? ""] !== undefined;

/** "238 people, including 19 officers": the part is counted as well. */
function parts(scene: Scene, whole: Phrase): readonly Phrase[] {
  const at = scene.elements.findIndex((element) => isPhrase(element) && element.phrase === whole);
  const comma = scene.elements[at + 1]?.type === "comma" ? 1 : 0;
  const including = scene.elements[at + 1 + comma];
  const part = scene.elements[at + 2 + comma];
  const isPart = including && lowerOf(scene.sentence, including.first) === "including";
  return isPart && isPhrase(part) && /^(?:group|human)$/.test(part.phrase.kind) ? [part.phrase] : [];
}
