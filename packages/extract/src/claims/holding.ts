import type { Details } from "@cursus/graph-schema";
import { moodOf } from "../modality/mood.ts";
import { type Mood, mood, STATED, stronger } from "../modality/moods.ts";
import { prospectMood } from "../modality/prospects.ts";
import { isFiction } from "../modality/unvouched.ts";
import type { OfficePhrase } from "../model.ts";
import type { Predicate } from "../syntax/predicate.ts";
import type { Candidate, Filler } from "./candidate.ts";
import { officeFiller, type Scene } from "./scene.ts";

export type Status = NonNullable<Details["status"]>;

export function holding(
  scene: Scene,
  person: Filler,
  office: OfficePhrase,
  status: Status,
  confidence: number,
  predicate?: Predicate,
): Candidate {
  const details: Details = office.acting ? { status, acting: true } : { status };
  return {
    type: "HELD_OFFICE",
    sentence: scene.sentence,
    trigger: office,
    roles: { PATIENT: person, OFFICE: officeFiller(scene, office) },
    details,
    mood: stronger(
      predicate ? holdingMood(scene, predicate) : titleMood(scene),
      prospectMood(scene.sentence, office) ?? STATED,
    ),
    attribution: null,
    date: null,
    confidence,
  };
}

/** A title says that it is held, unless the world is made up. */
const titleMood = ({ sentence }: Scene): Mood =>
  isFiction(sentence) ? mood("hypothetical", "supposed") : STATED;

/** Who "will remain" minister is minister. */
const holdingMood = (scene: Scene, predicate: Predicate): Mood =>
  /^(?:remain|stay|continue)$/.test(predicate.verb.lemma) && !predicate.verb.negated
    ? STATED
    : moodOf(scene, predicate);
