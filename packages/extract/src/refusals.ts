import type { Refusal } from "@cursus/graph-schema";
import type { Candidate } from "./claims/candidate.ts";
import type { Scene } from "./claims/scene.ts";
import { NOUN_FRAMES, VERB_FRAMES } from "./frames/frames.ts";
import { matchPredicate } from "./frames/match.ts";
import { spanOf, type WordRange } from "./model.ts";
import type { SentenceReading } from "./sentence-reading.ts";
import { isPhrase } from "./syntax/predicate.ts";

/** A word that can tell an event. */
export interface Trigger extends WordRange {
  /** The types of events that it can tell. */
  readonly types: readonly string[];
  /** Whether what stands around it makes it tell one. */
  readonly fits: boolean;
}

/** The verbs and nouns of a sentence that can tell an event. */
export function triggersIn(scene: Scene): readonly Trigger[] {
  return [...verbTriggers(scene), ...nounTriggers(scene)].toSorted((a, b) => a.first - b.first);
}

const verbTriggers = (scene: Scene): Trigger[] =>
  scene.predicateList.flatMap((predicate) => {
    const entries = VERB_FRAMES.get(predicate.verb.lemma) ?? [];
    if (entries.length === 0) return [];
    const { main } = predicate.verb;
    const matches = matchPredicate(scene.sentence, scene.elements, predicate);
    return [{ first: main, last: main, types: typesOf(entries), fits: matches.length > 0 }];
  });

const nounTriggers = (scene: Scene): Trigger[] =>
  scene.elements.flatMap((element) => {
    if (!isPhrase(element) || element.phrase.kind !== "thing" || element.phrase.name) return [];
    const { head } = element.phrase;
    const entries = NOUN_FRAMES.get(scene.sentence.words[head]?.lemma ?? "") ?? [];
    return entries.length > 0 ? [{ first: head, last: head, types: typesOf(entries), fits: true }] : [];
  });

const typesOf = (entries: readonly { readonly type: string }[]): readonly string[] => [
  ...new Set(entries.map(({ type }) => type)),
];

/** For each sentence with a trigger and no claim, why: one refusal a sentence. */
export function refusalsOf(
  sentences: readonly SentenceReading[],
  claims: readonly Candidate[],
): readonly Refusal[] {
  const told = new Set(claims.map(({ sentence }) => sentence));
  return sentences.flatMap((reading) => {
    const { scene } = reading;
    const triggers = told.has(scene.sentence) ? [] : triggersIn(scene);
    const [trigger] = triggers.toSorted((a, b) => Number(b.fits) - Number(a.fits));
    return trigger ? [refusal(reading, trigger)] : [];
  });
}

function refusal({ scene, found }: SentenceReading, trigger: Trigger): Refusal {
  const reason = found.length > 0 ? "SaidElsewhere" : trigger.fits ? "NoParticipant" : "NotAnEvent";
  return { ...spanOf(scene.sentence, trigger), reason, detail: trigger.types.join(" ") };
}
