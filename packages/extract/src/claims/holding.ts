import { moodOf } from "../modality/mood.ts";
import { type Mood, mood, STATED, stronger } from "../modality/moods.ts";
import { prospectMood } from "../modality/prospects.ts";
import { isFiction } from "../modality/unvouched.ts";
import type { OfficePhrase } from "../model.ts";
import type { Predicate } from "../syntax/predicate.ts";
import type { Candidate, Filler } from "./candidate.ts";
import { termOf } from "./dates/term.ts";
import { officeFiller, type Scene } from "./scene.ts";
import { type Status, standingOf } from "./term-status.ts";

/** That somebody holds or held an office, with the term that is told beside it. */
export function holding(
  scene: Scene,
  person: Filler,
  office: OfficePhrase,
  status: Status,
  confidence: number,
  predicate?: Predicate,
): Candidate {
  const said = stronger(
    predicate ? holdingMood(scene, predicate) : titleMood(scene),
    prospectMood(scene.sentence, office) ?? STATED,
  );
  const term = termOf(scene, office, predicate);
  const standing = standingOf(status, term, said, scene.dates.published);
  return {
    type: "HELD_OFFICE",
    sentence: scene.sentence,
    trigger: office,
    roles: { PATIENT: person, OFFICE: officeFiller(scene, office) },
    details: office.acting ? { status: standing.status, acting: true } : { status: standing.status },
    mood: said,
    attribution: null,
    date: standing.date,
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
