import { moodOf } from "../modality/mood.ts";
import { lowerOf, type Phrase } from "../model.ts";
import type { Predicate } from "../syntax/predicate.ts";
import type { Candidate, Filler } from "./candidate.ts";
import { fillerOf, isType, type Scene } from "./scene.ts";

/** Successions that the clause tells by a noun: "took his place", "in succession to Y", "his successor was Y". */
export function claimsOfSuccessions(scene: Scene): readonly Candidate[] {
  return scene.predicateList.flatMap((predicate) => {
    const pair = byPlace(scene, predicate) ?? bySuccession(scene, predicate) ?? byIdentity(scene, predicate);
    return pair ? claimOf(scene, predicate, pair) : [];
  });
}

/** The one who came after, and the one before. */
type Pair = readonly [successor: Phrase | undefined, predecessor: Phrase | undefined];

/** "X took his place", "X filled the seat vacated by Y". */
function byPlace(scene: Scene, predicate: Predicate): Pair | null {
  const object = predicate.objects[0];
  if (!object || predicate.passive) return null;
  const noun = lowerOf(scene.sentence, object.head);
  if (predicate.verb.lemma === "take" && noun === "place" && object.possessor)
    return [predicate.subjects[0], object.possessor];
  if (!/^(?:fill|occupy|take|win)$/.test(predicate.verb.lemma)) return null;
  if (!/^(?:vacancy|seat|post|position|place|void|gap)$/.test(noun)) return null;
  const left = scene.predicateList.find(
    ({ verb, passive, subjects }) =>
      /^(?:leave|vacate|create)$/.test(verb.lemma) && passive && subjects.includes(object),
  );
  const by = left?.obliques.find(({ preposition }) => preposition === "by")?.phrases[0];
  return by ? [predicate.subjects[0], by] : null;
}

/** "was elected speaker in succession to Y", "named X in succession to Y". */
function bySuccession(scene: Scene, predicate: Predicate): Pair | null {
  const at = predicate.obliques.findIndex(
    ({ preposition, phrases }) =>
      preposition === "in" &&
      phrases[0] !== undefined &&
      lowerOf(scene.sentence, phrases[0].head) === "succession",
  );
  const to =
    at < 0 ? undefined : predicate.obliques.slice(at + 1).find(({ preposition }) => preposition === "to");
  if (!to) return null;
  const named = predicate.passive
    ? predicate.subjects[0]
    : predicate.objects.find(({ kind }) => kind === "person");
  return [named ?? predicate.subjects[0], to.phrases[0]];
}

const AFTER = /^(?:successor|replacement)$/;
const BEFORE = /^predecessor$/;

/** "His successor was Y", "Y was her predecessor". */
function byIdentity(scene: Scene, predicate: Predicate): Pair | null {
  if (predicate.verb.lemma !== "be" || predicate.passive) return null;
  const [subject, object] = [predicate.subjects[0], predicate.objects[0]];
  if (!subject || !object) return null;
  for (const [relation, other] of [
    [subject, object],
    [object, subject],
  ] as const) {
    const noun = lowerOf(scene.sentence, relation.head);
    if (!relation.possessor || other.kind !== "person") continue;
    if (AFTER.test(noun)) return [other, relation.possessor];
    if (BEFORE.test(noun)) return [relation.possessor, other];
  }
  return null;
}

function claimOf(scene: Scene, predicate: Predicate, [after, before]: Pair): Candidate[] {
  const successor = personOf(scene, after);
  const predecessor = personOf(scene, before);
  if (!successor || !predecessor || successor.draft === predecessor.draft) return [];
  return [
    {
      type: "SUCCEEDED",
      sentence: scene.sentence,
      trigger: predicate.verb,
      roles: { SUCCESSOR: successor, PREDECESSOR: predecessor },
      details: {},
      mood: moodOf(scene, predicate),
      attribution: null,
      date: null,
      confidence: 0.78,
    },
  ];
}

function personOf(scene: Scene, phrase: Phrase | undefined): Filler | null {
  const filler = phrase ? fillerOf(scene, phrase) : null;
  return isType(filler, "Person") && filler.draft.named ? filler : null;
}
