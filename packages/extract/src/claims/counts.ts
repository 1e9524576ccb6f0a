import { entryOf } from "@cursus/kernel";
import { lowerOf, type Phrase } from "../model.ts";
import type { Predicate } from "../syntax/predicate.ts";
import type { Candidate } from "./candidate.ts";
import { type CountType, count } from "./counts/count.ts";
import { isCounted } from "./counts/counted.ts";
import { byInclusion } from "./counts/inclusions.ts";
import { byNouns } from "./counts/of-nouns.ts";
import { byOutcome, byToll } from "./counts/outcomes.ts";
import { partsOf } from "./counts/parts.ts";
import type { Scene } from "./scene.ts";

/** Verbs whose object (or, passive, subject) is counted. */
const DONE: Readonly<Record<string, CountType>> = {
  kill: "KILLED_COUNT",
  slay: "KILLED_COUNT",
  massacre: "KILLED_COUNT",
  slaughter: "KILLED_COUNT",
  murder: "KILLED_COUNT",
  execute: "KILLED_COUNT",
  behead: "KILLED_COUNT",
  butcher: "KILLED_COUNT",
  injure: "INJURED_COUNT",
  wound: "INJURED_COUNT",
  hurt: "INJURED_COUNT",
  maim: "INJURED_COUNT",
  arrest: "ARRESTED_COUNT",
  detain: "ARRESTED_COUNT",
  nab: "ARRESTED_COUNT",
  apprehend: "ARRESTED_COUNT",
};
/** Verbs whose subject is counted. */
const SUFFERED: Readonly<Record<string, CountType>> = {
  die: "KILLED_COUNT",
  perish: "KILLED_COUNT",
  drown: "KILLED_COUNT",
  succumb: "KILLED_COUNT",
};
/** What ends in death, with "dead" or "to death" beside it: "shot dead", "froze to death". */
const DEADLY = /^(?:shoot|gun|freeze|burn|beat|crush|trample|stab|hack|starve|bleed|blow)$/;
const LIVES = /^(?:life|lives)$/;

/** Claims that count the killed, injured and arrested. */
export function claimsOfCounts(scene: Scene): readonly Candidate[] {
  const counts = [
    ...scene.predicateList.flatMap((predicate) => byVerb(scene, predicate)),
    ...byOutcome(scene),
    ...byToll(scene),
    ...byNouns(scene),
  ];
  return [...counts, ...byInclusion(scene, counts)];
}

function byVerb(scene: Scene, predicate: Predicate): Candidate[] {
  const counted = countedBy(scene, predicate);
  if (!counted || isAlternative(scene, predicate)) return [];
  return counted.phrases
    .filter((phrase) => isCounted(scene, phrase))
    .flatMap((phrase) => [
      ...count(scene, counted.type, phrase, predicate),
      ...partsOf(scene, phrase).flatMap((part) => count(scene, counted.type, part, predicate)),
    ]);
}

interface Counted {
  readonly type: CountType;
  readonly phrases: readonly Phrase[];
}

function countedBy(scene: Scene, predicate: Predicate): Counted | null {
  const { lemma } = predicate.verb;
  const suffered = entryOf(SUFFERED, lemma);
  if (suffered && !predicate.passive) return { type: suffered, phrases: predicate.subjects };
  const undergone = predicate.passive ? predicate.subjects : predicate.objects;
  const done = entryOf(DONE, lemma);
  if (done) return { type: done, phrases: undergone };
  if (lemma === "take" && hasOblique(scene, predicate, /^custody$/))
    return { type: "ARRESTED_COUNT", phrases: undergone };
  if (lemma === "round" && lowerOf(scene.sentence, predicate.verb.last + 1) === "up")
    return { type: "ARRESTED_COUNT", phrases: undergone };
  if (DEADLY.test(lemma) && isDeadly(scene, predicate))
    return {
      type: "KILLED_COUNT",
      phrases: predicate.passive || predicate.objects.length > 0 ? undergone : predicate.subjects,
    };
  const object = predicate.objects[0];
  if (!object || !LIVES.test(lowerOf(scene.sentence, object.head))) return null;
  if (lemma === "lose") return { type: "KILLED_COUNT", phrases: predicate.subjects };
  return /^(?:claim|cost|take)$/.test(lemma) ? { type: "KILLED_COUNT", phrases: [object] } : null;
}

const isDeadly = (scene: Scene, predicate: Predicate): boolean =>
  /^(?:dead|down)$/.test(lowerOf(scene.sentence, predicate.verb.last + 1)) ||
  hasOblique(scene, predicate, /^death$/);

const hasOblique = (scene: Scene, predicate: Predicate, noun: RegExp): boolean =>
  predicate.obliques.some(({ phrases }) =>
    phrases.some(({ head }) => noun.test(lowerOf(scene.sentence, head))),
  );

/** "killed or wounded": how many of which is not said; the first stands for both. */
const isAlternative = (scene: Scene, predicate: Predicate): boolean =>
  lowerOf(scene.sentence, predicate.verb.first - 1) === "or" &&
  entryOf(DONE, scene.sentence.words[predicate.verb.first - 2]?.lemma ?? "") !== undefined;
