import type { Match } from "../../frames/match.ts";
import { moodOf } from "../../modality/mood.ts";
import { type Mood, stronger } from "../../modality/moods.ts";
import { lowerOf } from "../../model.ts";
import type { Scene } from "../scene.ts";

/** The verb's mood, with what the type itself says: an accusation is alleged, a nomination planned. */
export function typedMood(scene: Scene, match: Match): Mood {
  const plain = moodOf(scene, match.predicate);
  const mood = match.pattern.negative ? stronger({ polarity: "negated", modality: "stated" }, plain) : plain;
  if (match.type === "ACCUSED")
    return mood.polarity === "asserted" ? { polarity: "alleged", modality: "claimed" } : mood;
  const { lemma } = match.predicate.verb;
  if (lemma === "nominate" || (lemma === "announce" && isPlanned(scene, match)))
    return stronger({ polarity: "planned", modality: "intended" }, mood);
  if (
    match.type === "ELECTED" &&
    /^(?:declare|proclaim|announce|pronounce)$/.test(lemma) &&
    isDisputed(scene)
  )
    return stronger({ polarity: "alleged", modality: "claimed" }, mood);
  if (lemma === "offer" || isStillFaced(match))
    return stronger({ polarity: "planned", modality: "intended" }, mood);
  return lemma === "announce" && mood.modality === "stated" ? { ...mood, modality: "announced" } : mood;
}

/** "faces trial": one that has yet to come; "is facing trial" is on. */
const isStillFaced = ({ type, predicate: { verb } }: Match): boolean =>
  type === "TRIED" && verb.lemma === "face" && verb.tense === "present" && verb.first === verb.last;

const isPlanned = (scene: Scene, match: Match): boolean =>
  match.predicate.objects.some((object) =>
    /^(?:intention|plan|plans)$/.test(lowerOf(scene.sentence, object.head)),
  );

/** A declared result that the same sentence says is not believed. */
const isDisputed = ({ sentence }: Scene): boolean =>
  /\b(?:fraud|fraudulent|rigg(?:ed|ing)|stolen|sham|disputed|contested|protests|demonstrations|unrest)\b/i.test(
    sentence.text,
  );
